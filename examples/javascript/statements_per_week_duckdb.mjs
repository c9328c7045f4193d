// Statements per week and speaker around the Washington meeting, in SQL, from the Parquet file.
//
//   npm ci && node statements_per_week_duckdb.mjs [BASE] [FOLDER]
//
// DuckDB with its httpfs extension reads the address itself: from read_parquet('…/data/latest/statements_flat.parquet'). Here the file is
// fetched first, so that no extension has to be had. Prints the weeks as bars, and writes the same numbers as the picture in Python.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";

const [base = "http://localhost:5080", folder = "."] = process.argv.slice(2);
const work = await mkdtemp(`${tmpdir()}/statements-`);
const file = `${work}/statements_flat.parquet`;
await writeFile(file, new Uint8Array(await (await fetch(`${base}/data/latest/statements_flat.parquet`)).arrayBuffer()));
const { release: { version: release } } = await (await fetch(`${base}/v1`)).json();

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
await connection.run(`
  create table week as
  select speaker_id, speaker_name, date_trunc('week', said_on)::date as week, count(*)::integer as statements
  from read_parquet('${file}')
  where said_precision = 'day' and said_on >= date '2025-01-20' and said_on < date '2025-04-07'
  group by all`);
for (const { week, bar, statements } of await ask("select week, bar(sum(statements), 0, 30, 60) as bar, sum(statements)::integer as statements from week group by week order by week")) console.log(`${week} ${bar.trimEnd()} ${statements}`);
const numbers = await ask("select speaker_id as speaker, week, statements from week order by speaker_id, week");
await writeFile(`${folder}/statements_per_week_duckdb.json`, `${JSON.stringify({ release, numbers }, null, 1)}\n`);
await rm(work, { recursive: true });
