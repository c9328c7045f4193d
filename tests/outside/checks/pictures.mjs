// The examples make their pictures from this server, and every number in them is worked out again from the JSON of the lists.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { base, json, expect } from "./lists.mjs";

const examples = new URL("../../../examples/", import.meta.url).pathname;
const out = mkdtempSync(join(tmpdir(), "pictures-"));
const { version } = (await json("/v1")).release;

async function all(path) {
  const rows = [];
  for (let next = path; next; ) {
    const page = await json(next);
    rows.push(...page.data);
    next = page.links.next;
  }
  return rows;
}

const sorted = (numbers) => numbers.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
const written = (folder, name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const isSame = (numbers, recomputed) => sorted(numbers).join("\n") === sorted(recomputed).join("\n");

function compare(tool, script, name, picture, recomputed) {
  execFileSync(tool, [join(examples, script), base, out], { stdio: "inherit" });
  const made = written(out, name);
  expect(made.release === version, `${name} is of release ${made.release}`);
  expect(recomputed.length > 0 && isSame(made.numbers, recomputed), `${name}: its numbers are not those of the API:\n${sorted(made.numbers).filter((one) => !sorted(recomputed).includes(one)).join("\n")}\n${sorted(recomputed).filter((one) => !sorted(made.numbers).includes(one)).join("\n")}`);
  if (picture === null) return made;
  expect(statSync(join(out, picture)).size > 5000, `${picture} is empty`);
  // A picture names its release; that of the release served must be the one that is committed.
  const committed = written(join(examples, script, ".."), name);
  expect(committed.release !== version || isSame(committed.numbers, recomputed), `${name}: the committed picture has other numbers of release ${version}; make it again`);
  return made;
}

// Statements a week and speaker, weeks from Monday.
const monday = (day) => new Date(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
const weeks = new Map();
for (const one of (await all("/v1/statements?date_from=2025-01-20&date_to=2025-04-06&limit=100")).filter((one) => one.said_precision === "day")) {
  const key = JSON.stringify({ speaker: one.speaker.id, week: monday(one.said_on) });
  weeks.set(key, (weeks.get(key) ?? 0) + 1);
}
const statements = [...weeks].map(([key, count]) => ({ ...JSON.parse(key), statements: count }));
compare("/usr/bin/python3", "python/statements_per_week.py", "statements_per_week", "statements_per_week.png", statements);
compare("node", "javascript/statements_per_week_duckdb.mjs", "statements_per_week_duckdb", null, statements);

// The largest count of an exchange that anybody in one country made, added up by month.
const countries = new Map((await all("/v1/actors?limit=500")).map((actor) => [actor.id, actor.country_code]));
const largest = new Map();
for (const exchange of await all("/v1/agreements?kind=prisoner_exchange&limit=100")) {
  for (const figure of exchange.figures.filter((one) => one.measure === "persons_exchanged" && one.value !== null && one.side && one.reported_by)) {
    const counted_in = countries.get(figure.reported_by.id);
    if (!["ukraine", "russia"].includes(figure.side.id) || !["UKR", "RUS"].includes(counted_in)) continue;
    const key = JSON.stringify({ exchange: exchange.id, side: figure.side.id, counted_in, month: (exchange.effective_on ?? exchange.announced_on).slice(0, 7) });
    largest.set(key, Math.max(largest.get(key) ?? 0, figure.value));
  }
}
const months = new Map();
const counted = [...largest].map(([key, people]) => ({ ...JSON.parse(key), people }));
for (const { side, counted_in, month, people } of counted) months.set(JSON.stringify({ side, counted_in, month }), (months.get(JSON.stringify({ side, counted_in, month })) ?? 0) + people);
const home = compare("Rscript", "r/prisoners_home.R", "prisoners_home", "prisoners_home.png", [...months].map(([key, people]) => ({ ...JSON.parse(key), people })));
const pairs = counted.filter((one) => one.counted_in === "UKR").flatMap((one) => counted.filter((other) => other.counted_in === "RUS" && other.exchange === one.exchange && other.side === one.side).map((other) => one.people === other.people));
expect(home.counted_in_both === pairs.length && home.same === pairs.filter((isEqual) => isEqual).length, `prisoners_home: ${pairs.length} counted in both countries`);
const times = (side, counted_in) => counted.filter((one) => one.side === side && one.counted_in === counted_in).length;
expect(times("ukraine", "UKR") > 2 * times("ukraine", "RUS") && times("russia", "RUS") > 2 * times("russia", "UKR"), "prisoners_home: its title does not hold any more");

// Positions on the four offers; of several on one day the last one counts.
const runs = new Map();
for (const proposal of ["anglo-french-month-truce-2025", "us-30-day-ceasefire-2025", "energy-truce-2025", "30-day-from-12-may-2025"])
  for (const one of await all(`/v1/positions?proposal=${proposal}&sort=date`))
    if (one.taken_on) runs.set(`${one.actor.id} ${proposal} ${one.taken_on}`, { actor: one.actor.id, proposal, from_on: one.taken_on, stance: one.stance });
compare("node", "javascript/thirty_days.mjs", "thirty_days", "thirty_days.svg", [...runs.values()]);
rmSync(out, { recursive: true });
