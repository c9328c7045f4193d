// Every record of every list, and a page of each, against the schemas of the contract.
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { base, json, collections, expect } from "./lists.mjs";

const contract = await json("/openapi/v1.json");
const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
ajv.addSchema({ $id: "contract", components: contract.components });
const nameOf = (ref) => ref.split("/").at(-1);
let documents = 0;

for (const collection of await collections()) {
  const page = nameOf(contract.paths[`/v1/${collection}`].get.responses["200"].content["application/json"].schema.$ref);
  const record = nameOf(contract.paths[`/v1/${collection}/{id}`].get.responses["200"].content["application/json"].schema.$ref);
  const valid = (name, value, where) => {
    const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
    expect(validate(value), `${where}: ${ajv.errorsText(validate.errors)}`);
    // An answer has no field that the contract does not know.
    for (const field of Object.keys(value)) expect(field in contract.components.schemas[name].properties, `${where}: ${field} is not in the contract`);
  };
  valid(page, await json(`/v1/${collection}?limit=5`), `/v1/${collection}`);
  const lines = (await (await fetch(`${base}/v1/${collection}.ndjson`)).text()).trim().split("\n");
  for (const line of lines) {
    valid(record, JSON.parse(line), `${collection}/${JSON.parse(line).id}`);
    documents++;
  }
}

const problem = await (await fetch(`${base}/v1/statements?speeker=x`)).json();
expect(ajv.getSchema("contract#/components/schemas/Problem")(problem), "a problem does not keep to the contract");
console.log(`${documents} documents`);
expect(documents > 100, "too few documents were checked");
