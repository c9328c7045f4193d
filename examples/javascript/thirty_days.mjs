// Who was for a ceasefire of thirty days, and who was not: the positions on four offers, side by side.
//
//   npm ci && node thirty_days.mjs [BASE] [FOLDER]
//
// reads the positions from a running server and writes the picture, and the numbers in it as JSON, into the folder.
import { writeFile } from "node:fs/promises";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

const [base = "http://localhost:5080", folder = "."] = process.argv.slice(2);
const rows = async (name) => (await (await fetch(`${base}/data/latest/${name}.ndjson`)).text()).trim().split("\n").map((line) => JSON.parse(line));

const positions = await rows("positions_by_day");
const proposals = await rows("proposals");
const { release: { version: release } } = await (await fetch(`${base}/v1`)).json();

const offers = [
  { id: "anglo-french-month-truce-2025", heading: "2 March 2025\nFrance and Britain:\nair, sea and energy" },
  { id: "us-30-day-ceasefire-2025", heading: "11 March 2025\nUnited States:\nall fighting" },
  { id: "energy-truce-2025", heading: "18 March 2025\nDonald Trump:\nenergy only" },
  { id: "30-day-from-12-may-2025", heading: "10 May 2025\nKyiv and four allies:\nall, unconditionally" },
];
// They differ in lightness as well as in hue, so that they differ in print and to every eye; and each cell says its word.
const stances = {
  accepts: { word: "accepts", fill: "#12507b", ink: "#ffffff" },
  accepts_with_conditions: { word: "with conditions", fill: "#8dbbe0", ink: "#1b1f24" },
  ambiguous: { word: "ambiguous", fill: "#e3e7eb", ink: "#1b1f24" },
  rejects: { word: "rejects", fill: "#a8320a", ink: "#ffffff" },
};
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

const held = positions.filter((one) => offers.some((offer) => offer.id === one.proposal_id));
// Those with most positions come first.
const takenBy = (actor) => held.filter((one) => one.actor_name === actor);
const actors = [...new Set(held.map((one) => one.actor_name))].sort((one, other) => takenBy(other).length - takenBy(one).length || one.localeCompare(other));

// A cell has a band for each position that followed another; who proposed and took no other position is told in words.
const cells = actors.flatMap((actor, row) => offers.flatMap((offer, column) => {
  const here = takenBy(actor).filter((one) => one.proposal_id === offer.id).sort((one, other) => one.from_on.localeCompare(other.from_on));
  const isProposer = proposals.find((one) => one.id === offer.id).proposers.some((proposer) => proposer.name === actor);
  const bands = here.length > 0 ? here.map((one) => ({ ...stances[one.stance], from: day.format(new Date(one.from_on)) })) : [{ word: isProposer ? "proposed it" : "no position found", fill: "#ffffff", ink: isProposer ? "#1b1f24" : "#59636e", from: "" }];
  return bands.map((band, index) => ({ ...band, column, top: row + index / bands.length, bottom: row + (index + 1) / bands.length, isAlone: bands.length === 1 }));
}));

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const middle = (cell) => (cell.top + cell.bottom) / 2;
const label = (lines, options) => Plot.text([lines], { frameAnchor: "top-left", textAnchor: "start", lineAnchor: "top", dx: -130, ...options, text: (text) => text });
const picture = Plot.plot({
  document,
  width: 800,
  height: 180 + 50 + 58 * actors.length,
  marginTop: 180,
  marginLeft: 150,
  marginRight: 16,
  marginBottom: 50,
  ariaLabel: "A ceasefire of thirty days: who was for it, and who was not",
  style: { background: "#ffffff", color: "#1b1f24", fontFamily: "Helvetica, Arial, 'Liberation Sans', sans-serif", fontSize: "13px" },
  x: { domain: [0, offers.length], axis: null },
  y: { domain: [0, actors.length], reverse: true, axis: null },
  marks: [
    label("Thirty days without fire: who was for it, and who was not", { dy: -162, fontSize: 22, fontWeight: "bold" }),
    label("Positions that actors took on four offers of a truce of a month in the Russia–Ukraine war, with the day of 2025 since which they hold.\nWhere one cell has two, the second replaced the first.", { dy: -130, fontSize: 13, lineHeight: 1.35 }),
    Plot.text(offers, { x: (_, index) => index + 0.04, y: 0, dy: -60, text: (offer) => offer.heading, textAnchor: "start", lineAnchor: "top", lineHeight: 1.3, fontSize: 12.5, fill: "#1b1f24" }),
    Plot.text(actors, { x: 0, y: (_, index) => index + 0.5, dx: -12, text: (actor) => actor, textAnchor: "end", fontSize: 14, fontWeight: "bold" }),
    Plot.rect(cells, { x1: "column", x2: (cell) => cell.column + 1, y1: "top", y2: "bottom", fill: "fill", inset: 1.5, stroke: "#d0d7de", strokeWidth: 0.75 }),
    Plot.text(cells, { x: (cell) => cell.column + 0.06, y: middle, text: (cell) => cell.word, fill: "ink", textAnchor: "start", fontSize: 13 }),
    Plot.text(cells, { x: (cell) => cell.column + 0.95, y: middle, text: "from", fill: "ink", textAnchor: "end", fontSize: 11 }),
    Plot.text([`Source: Diplomacy API, release ${release}, positions_by_day, CC BY 4.0. "No position found" is not the same as none taken.`], { frameAnchor: "bottom-left", textAnchor: "start", dx: -130, dy: 34, fontSize: 11, fill: "#59636e", text: (text) => text }),
  ],
});
picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
picture.setAttribute("role", "img");
await writeFile(`${folder}/thirty_days.svg`, `${picture.outerHTML}\n`);

const numbers = held.map((one) => ({ actor: one.actor_id, proposal: one.proposal_id, from_on: one.from_on, stance: one.stance })).sort((one, other) => `${one.actor} ${one.proposal} ${one.from_on}`.localeCompare(`${other.actor} ${other.proposal} ${other.from_on}`));
await writeFile(`${folder}/thirty_days.json`, `${JSON.stringify({ release, numbers }, null, 1)}\n`);
console.log(`${numbers.length} positions of ${actors.length} actors on ${offers.length} offers`);
