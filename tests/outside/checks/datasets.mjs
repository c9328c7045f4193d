// Whole tables as files: Parquet read over ranges and in DuckDB with the same rows, values and types as the CSV; keys that hold; digests that are true.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { base, json, expect } from "./lists.mjs";

// The one that the examples have.
const { DuckDBInstance } = createRequire(new URL("../../../examples/javascript/package.json", import.meta.url))("@duckdb/node-api");
const catalog = await json("/v1/datasets");
const folder = mkdtempSync(`${tmpdir()}/datasets-`);
const tables = new Map(catalog.data.map((table) => [table.name, table]));

// Every file has the digest that it says, everywhere where it says one, and the same tag each time.
for (const file of [...catalog.data.flatMap((table) => table.files), ...catalog.files]) {
  const answer = await fetch(`${base}/data/latest/${file.name}`, { headers: { "Accept-Encoding": "identity" } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const digest = createHash("sha256").update(bytes).digest();
  expect(answer.headers.get("repr-digest") === `sha-256=:${digest.toString("base64")}:` && file.sha256 === digest.toString("hex") && file.bytes === bytes.length, `${file.name}: another digest`);
  const head = await fetch(base + file.href, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
  expect(head.headers.get("etag") === answer.headers.get("etag") && Number(head.headers.get("content-length")) === bytes.length && head.headers.get("cache-control").includes("immutable"), `${file.href}: HEAD says something else`);
  if (/\.(parquet|csv)$/.test(file.name)) writeFileSync(`${folder}/${file.name}`, bytes);
}

// Parquet over ranges: a column of a table, without the rest of the file.
let asked = 0;
const counting = async (address, options) => {
  const answer = await fetch(address, options);
  if (options?.method !== "HEAD") {
    expect(answer.status === 206, `a range was answered with ${answer.status}`);
    asked += Number(answer.headers.get("content-length"));
  }
  return answer;
};
const far = async (name) => asyncBufferFromUrl({ url: `${base}/data/latest/${name}.parquet`, fetch: counting });
for (const name of ["links", "timeline", "citations"]) {
  asked = 0;
  const file = await far(name);
  const [column] = tables.get(name).key;
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 16_384 });
  const rows = await parquetReadObjects({ file, metadata, columns: [column] });
  expect(rows.length === tables.get(name).rows_count && rows.every((row) => row[column] !== null), `${name}: ${rows.length} rows`);
  expect(asked > 0 && asked < file.byteLength / 2, `${name}: ${asked} of ${file.byteLength} bytes were asked for`);
  console.log(`${name}.${column}: ${asked} of ${file.byteLength} bytes`);
}
const flat = await far("statements_flat");
const lines = (await (await fetch(`${base}/data/latest/statements_flat.ndjson`)).text()).trim().split("\n").map((line) => JSON.parse(line));
const plain = (value) => value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "bigint" ? Number(value) : value;
const rows = await parquetReadObjects({ file: flat });
expect(rows[0].said_on instanceof Date && Array.isArray(rows[0].topic_ids), "days are not days, or lists are not lists");
rows.forEach((row, number) => expect(JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))) === JSON.stringify(lines[number]), `statements_flat, row ${number + 1}: ${JSON.stringify(row, (_, value) => plain(value))}`));
const { key_value_metadata: described, row_groups: [group] } = await parquetMetadataAsync(flat);
for (const { meta_data: chunk } of group.columns.filter((one) => ["said_on", "said_precision", "speaker_country_code"].includes(one.meta_data.path_in_schema[0])))
  expect(chunk.codec === "SNAPPY" && chunk.statistics?.min_value !== undefined && (chunk.type !== "BYTE_ARRAY" || chunk.encodings.some((one) => one.endsWith("DICTIONARY"))), `${chunk.path_in_schema}: ${JSON.stringify(chunk, (_, value) => plain(value))}`);
expect(described.some((one) => one.value.includes(catalog.citation)), "the Parquet does not say how it is cited");

// DuckDB: types, and the same values as the CSV, row by row.
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const types = { date: ["DATE"], integer: ["INTEGER", "BIGINT"], number: ["DOUBLE"], boolean: ["BOOLEAN"], text: ["VARCHAR"], code: ["VARCHAR"] };
let total = 0;
for (const { name, columns, key, rows_count } of tables.values()) {
  await connection.run(`create view "${name}" as from read_parquet('${folder}/${name}.parquet')`);
  const said = new Map((await ask(`describe "${name}"`)).map((one) => [one.column_name, one.column_type]));
  for (const column of columns) expect((column.is_list ? ["VARCHAR[]"] : types[column.type]).includes(said.get(column.name)), `${name}.${column.name} is ${said.get(column.name)}`);
  const typed = columns.map((column) => column.is_list ? `"${column.name}"` : `cast("${column.name}" as ${said.get(column.name)}) as "${column.name}"`).join(", ");
  const joined = columns.map((column) => column.is_list ? `nullif(array_to_string("${column.name}", '; '), '') as "${column.name}"` : `"${column.name}"`).join(", ");
  const csv = `(select ${typed} from read_csv('${folder}/${name}.csv', header = true, all_varchar = true, quote = '"', escape = '"', delim = ',', nullstr = ''))`;
  const [{ differing, held }] = await ask(`select (select count(*) from (from ${csv} except all select ${joined} from "${name}"))::integer as differing, (select count(*) from "${name}")::integer as held`);
  expect(differing === 0 && held === rows_count, `${name}: ${differing} rows of the CSV are not those of the Parquet, of ${held}`);
  const [{ keys }] = await ask(`select count(*)::integer as keys from (select distinct ${key.map((column) => `"${column}"`).join(", ")} from "${name}")`);
  expect(keys === rows_count, `${name}: its key names ${keys} of ${rows_count} rows`);
  total += held;
}
for (const { name, columns } of tables.values())
  for (const { name: column, refers_to: other, is_list } of columns.filter((one) => one.refers_to && one.name !== "id")) {
    const [{ lost }] = await ask(`select count(*)::integer as lost from (select ${is_list ? `unnest("${column}")` : `"${column}"`} as id from "${name}") as held where id is not null and id not in (select id from "${other}")`);
    expect(lost === 0, `${name}.${column}: ${lost} ids are not in ${other}`);
  }
rmSync(folder, { recursive: true });
console.log(`${tables.size} tables, ${total} rows`);
