// A processor that is not ours expands records of every collection in safe mode, which fails where a single term would be dropped.
import jsonld from "jsonld";
import { base, json, collections, expect } from "./lists.mjs";

const most = 60;
const documentLoader = (address) => { throw new Error(`a context was to be loaded from ${address}`); };
const expanded = (document) => jsonld.expand(document, { safe: true, documentLoader });

// Every value of a document, and every value and name of what was made of it.
const values = (node, key = "") => Array.isArray(node) ? node.flatMap((item) => values(item, key))
  : node === null || key === "@context" ? [] : typeof node === "object" ? Object.entries(node).flatMap(([name, value]) => values(value, name)) : [node];

await expanded({ "@context": { known: "https://example.org/known" }, known: 1, unknown: 2 }).then(
  () => { throw new Error("a dropped term was not noticed"); },
  (problem) => expect(problem.name === "jsonld.ValidationError", `${problem}`));

let count = 0;
const ours = await collections();
const described = Object.keys((await json("/openapi/v1.json")).paths).filter((path) => path.endsWith(".jsonld")).map((path) => path.split("/")[2]);
expect(described.length === 12 && described.every((name) => ours.includes(name)), `JSON-LD is offered of ${described}`);
for (const collection of ours) {
  const ids = (await (await fetch(`${base}/v1/${collection}.ndjson?fields=id`)).text()).trim().split("\n").map((line) => JSON.parse(line).id);
  expect(ids.length > 0, `${collection} is empty`);
  const step = Math.max(1, Math.floor(ids.length / most));
  for (const id of ids.filter((_, number) => number % step === 0)) {
    const document = await json(`/v1/${collection}/${id}.jsonld`);
    const nodes = await expanded(document);
    expect(nodes.length === 1 && nodes[0]["@id"].endsWith(`/v1/${collection}/${id}`), `${collection}/${id}: expands to ${JSON.stringify(nodes).slice(0, 300)}`);
    expect(nodes[0]["@type"][0].startsWith("https://schema.org/"), `${collection}/${id}: is a ${nodes[0]["@type"]}`);
    // A typed day has its type as one value more; nothing has one less.
    expect(values(nodes).length >= values(document).length, `${collection}/${id}: ${values(document).length} values became ${values(nodes).length}`);
    const statements = await jsonld.toRDF(document, { safe: true, documentLoader, format: "application/n-quads" });
    expect(statements.includes("schema.org"), `${collection}/${id}: says nothing`);
    count += 1;
  }
}
expect(count > 100, `only ${count} records were expanded`);
console.log(`${count} records expanded`);
