// Every operation with every example that the contract gives, one at a time: the answer is 200 and not empty.
import { base, json, expect } from "./lists.mjs";

const contract = await json("/openapi/v1.json");
const exampleOf = (parameter) => [parameter.example, parameter.schema.examples?.[0], parameter.schema.items?.examples?.[0], parameter.in === "path" ? parameter.schema.enum?.[0] : undefined].flat().find((value) => value !== undefined);
let fired = 0;

for (const [path, { get }] of Object.entries(contract.paths)) {
  const parameters = get.parameters ?? [];
  const address = parameters.filter((one) => one.in === "path").reduce((filled, one) => filled.replace(`{${one.name}}`, exampleOf(one)), path);
  const asked = (one) => `${one.name}=${encodeURIComponent(Array.isArray(one.example) ? one.example.join(",") : exampleOf(one))}`;
  const required = parameters.filter((one) => one.in === "query" && one.required).map(asked);
  const filled = parameters.filter((one) => one.in === "query" && one.example !== undefined).map(asked);
  const queries = parameters.filter((one) => one.in === "query" && !one.required && exampleOf(one) !== undefined).map((one) => `?${[...required, asked(one)].join("&")}`);
  for (const query of [required.length > 0 ? `?${required.join("&")}` : "", ...queries]) {
    let answer = await fetch(base + address + query);
    // What asks for too much by itself is asked within the form as it is filled in at first.
    if (answer.status === 400) answer = await fetch(`${base}${address}?${[...filled, query.slice(1)].join("&")}`);
    const text = await answer.text();
    expect(answer.status === 200, `${address}${query}: ${answer.status} ${text}`);
    const data = answer.headers.get("content-type").includes("json") ? JSON.parse(text).data : text;
    expect(data === undefined || data.length > 0, `${address}${query} gives nothing`);
    fired++;
  }
}
console.log(`${fired} examples`);
expect(fired > 200, "too few examples were fired");
