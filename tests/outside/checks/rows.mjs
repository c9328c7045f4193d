// Following next gives every row once; CSV and NDJSON have the same rows in the same order.
import { base, json, collections, expect } from "./lists.mjs";

for (const collection of await collections()) {
  const ids = [];
  let total;
  for (let next = `/v1/${collection}?limit=7`; next; ) {
    const page = await json(next);
    ids.push(...page.data.map((record) => record.id));
    ({ total } = page.page);
    next = page.links.next;
  }
  expect(ids.length === total && new Set(ids).size === total, `${collection}: ${ids.length} rows, ${new Set(ids).size} of them different, of ${total}`);
  const lines = (await (await fetch(`${base}/v1/${collection}.ndjson`)).text()).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).id).join() === ids.join(), `${collection}: NDJSON has other rows`);
  const csv = await (await fetch(`${base}/v1/${collection}.csv`)).text();
  expect(csv.split("\r\n")[0].split(",")[0] === "id", `${collection}: the CSV does not begin with id`);
}
