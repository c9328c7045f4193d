// What machines harvest: the Data Package and CITATION.cff keep to their official schemas, Croissant to its specification, and the JSON-LD expands without loss.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import formats from "ajv-formats";
import jsonld from "jsonld";
import { parse } from "yaml";
import { base, json, expect } from "./lists.mjs";

const ajv = formats(new Ajv({ strict: false, allErrors: true, logger: false }));
const read = (name) => JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url)));
function keeps(validate, document, name) {
  expect(validate(document), `${name}: ${ajv.errorsText(validate.errors).slice(0, 2000)}`);
}

// The standard has fields of type list, and its published schema forgot them (frictionlessdata/datapackage, issue 1089, mended for 2.1).
function withLists(schema) {
  const kinds = schema.properties.resources.items.properties.schema.properties.fields.items.oneOf;
  const array = kinds.find((one) => one.properties.type.enum?.includes("array"));
  kinds.push({ ...array, properties: { ...array.properties, type: { enum: ["list"] }, delimiter: { type: "string" }, itemType: { enum: ["string", "integer", "number", "boolean", "date", "datetime", "time"] } } });
  return schema;
}

const catalog = await json("/v1/datasets");
const sums = new Map((await (await fetch(`${base}/data/latest/SHA256SUMS`)).text()).trim().split("\n").map((line) => line.split("  ").reverse()));

// Each schema refuses what is wrong, or it would say nothing.
const [isPackage, isCroissant, isCitation] = [withLists(read("datapackage-2.0")), read("croissant-1.1"), read("cff-1.2.0")].map((schema) => ajv.compile(schema));
expect(!isPackage({ resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "b", type: "days" }] } }] }) && !isCroissant({ "@type": "sc:Dataset" }) && !isCitation({ title: "a" }), "a schema accepts everything");

const datapackage = await json("/data/latest/datapackage.json");
keeps(isPackage, datapackage, "datapackage.json");
expect(datapackage.resources.length === catalog.data.length, "the Data Package has other tables");
for (const { name, path, bytes, hash, schema: { fields, primaryKey, foreignKeys = [] } } of datapackage.resources) {
  const columns = (await (await fetch(`${base}/data/latest/${path}`)).text()).split("\r\n")[0].split(",");
  expect(fields.map((field) => field.name).join() === columns.join(), `${path} has other columns`);
  expect(hash === `sha256:${sums.get(path)}` && bytes === catalog.data.find((table) => table.name === name).files.find((file) => file.format === "csv").bytes, `${path}: another digest`);
  expect(primaryKey.every((column) => columns.includes(column)), `${name}: its key is no column`);
  for (const { fields: [column], reference } of foreignKeys) expect(columns.includes(column) && (reference.resource === "" || datapackage.resources.some((other) => other.name === reference.resource)), `${name}.${column}`);
}

const croissant = await json("/data/latest/croissant.json");
keeps(isCroissant, croissant, "croissant.json");
const ids = [...croissant.distribution, ...croissant.recordSet, ...croissant.recordSet.flatMap((set) => set.field)].map((one) => one["@id"]);
expect(new Set(ids).size === ids.length, "ids of Croissant stand twice");
for (const file of croissant.distribution) expect(file.sha256 === sums.get(file.contentUrl), `${file.contentUrl}: another digest`);
for (const set of croissant.recordSet)
  for (const id of [...set.key, ...set.field.map((field) => field.source.fileObject)]) expect(ids.includes(id["@id"]), `${set.name} refers to ${id["@id"]}`);

keeps(isCitation, parse(await (await fetch(`${base}/data/latest/CITATION.cff`)).text()), "CITATION.cff");

// Nothing is dropped: safe mode fails where a term would be, and every value of the document is one of what was made of it.
const values = (node, key = "") => Array.isArray(node) ? node.flatMap((item) => values(item, key))
  : node === null || key === "@context" ? [] : typeof node === "object" ? Object.entries(node).flatMap(([name, value]) => values(value, name)) : [node];
const documentLoader = (address) => { throw new Error(`a context was to be loaded from ${address}`); };
for (const name of ["dcat.jsonld", "croissant.json"]) {
  const document = await json(`/data/latest/${name}`);
  const address = `${base}/data/latest/${name}`;
  const nodes = await jsonld.expand(document, { safe: true, base: address, documentLoader });
  expect(values(nodes).length >= values(document).length, `${name}: ${values(document).length} values became ${values(nodes).length}`);
  const triples = await jsonld.toRDF(document, { safe: true, base: address, documentLoader, format: "application/n-quads" });
  expect(triples.split("\n").length > 1000, `${name}: ${triples.split("\n").length} triples`);
}
const [dataset] = await jsonld.expand(await json("/data/latest/dcat.jsonld"), { base: `${base}/data/latest/dcat.jsonld`, safe: true });
expect(["http://www.w3.org/ns/dcat#Dataset", "https://schema.org/Dataset"].every((type) => dataset["@type"].includes(type)), `${dataset["@type"]}`);
for (const distribution of dataset["http://www.w3.org/ns/dcat#distribution"]) {
  const [{ "@id": address }] = distribution["http://www.w3.org/ns/dcat#downloadURL"];
  const checksum = distribution["http://spdx.org/rdf/terms#checksum"][0]["http://spdx.org/rdf/terms#checksumValue"][0]["@value"];
  expect(sums.get(address.split("/").at(-1)) === checksum && address.startsWith(`${base}/data/latest/`), `${address}: another digest`);
}
console.log(`${datapackage.resources.length} tables, ${dataset["http://www.w3.org/ns/dcat#distribution"].length} files`);
