// Requests made from the contract: from the working example of every operation, one thing at a time is changed, and what comes back is
// held against the contract: status, content type, headers and body.
//   requests.mjs [COUNT] [SEED]      2,000 requests unless told otherwise; the seed is printed, and gives the same requests again
import { readFileSync } from "node:fs";
import http from "node:http";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { base, json, expect } from "./lists.mjs";

const count = Number(process.argv[2] ?? 2_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const atOnce = 16;
const mostViolations = 40;
console.log(`${count} requests, seed ${seed}`);

// mulberry32: small, and the same on every machine
let state = seed;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const any = (values) => values[Math.floor(random() * values.length)];

const nasty = ["blns", "own"].flatMap((name) => JSON.parse(readFileSync(new URL(`../nasty/${name}.json`, import.meta.url), "utf8")));
expect(nasty.length >= 500, "the list of nasty strings is too short");
// Escapes that are none, or not UTF-8: they go out as they stand.
const broken = ["%", "%z", "%zz", "%4", "%00", "%FF", "%C3%28", "%ED%A0%80", "%F0%9F", "%C0%AF", "%u0041", "a%00b", "%E2%80%AE", "%25", "%2B", "+", "%0d%0aX-Injected:%201"];

const contract = await json("/openapi/v1.json");
const problems = new Set([...(await (await fetch(`${base}/problems`)).text()).matchAll(/\/problems\/[a-z-]+/g)].map(([type]) => type));
const releases = (await json("/v1/releases")).data;
const gone = releases.find((one) => !one.is_held && !one.is_served)?.version;

// ---- schemas: an answer has no field that the contract does not know; with `fields` it may have fewer
const ajv = new Ajv({ strict: false });
formats(ajv);
const closed = (schema, isPartial) => Array.isArray(schema) ? schema.map((one) => closed(one, isPartial))
  : schema === null || typeof schema !== "object" ? schema
  : Object.fromEntries(Object.entries(schema).filter(([key]) => !(isPartial && key === "required")).map(([key, value]) => [key, key === "$ref" ? value : closed(value, isPartial)])
    .concat(schema.properties && schema.additionalProperties === undefined && schema.type !== undefined ? [["additionalProperties", false]] : []));
for (const [name, isPartial] of [["whole", false], ["partial", true]]) ajv.addSchema({ $id: name, components: closed(contract.components, isPartial) });
const validators = new Map();
const validator = (schema, isPartial) => {
  const key = `${JSON.stringify(schema)} ${isPartial}`;
  if (!validators.has(key)) validators.set(key, ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("\"#/", `"${isPartial ? "partial" : "whole"}#/`))));
  return validators.get(key);
};

// ---- requests
const encode = (text) => encodeURIComponent(text.toWellFormed());
const exampleOf = (one) => [one.example, one.schema.examples?.[0], one.schema.items?.examples?.[0], one.schema.enum?.[0]].find((value) => value !== undefined);
const asText = (value) => Array.isArray(value) ? value.join(",") : String(value);
const operations = Object.entries(contract.paths).map(([path, { get }]) => {
  const parameters = get.parameters ?? [];
  return { path, responses: get.responses, parameters, given: Object.fromEntries(parameters.filter((one) => one.in === "path" || one.required || one.example !== undefined).map((one) => [one.name, encode(asText(exampleOf(one)))])) };
});
for (const operation of operations) if (operation.parameters.some((one) => one.name === "limit")) operation.given.limit = "2";
for (const operation of operations) if ("format" in operation.given) operation.given.format = "csv";

// A request: values by name, written as they go out; `more` is put behind the query as it stands.
const request = (operation, change, { values = {}, without = [], more = [], headers = {}, method = "GET", isAnyPath = false, expected } = {}) => {
  const all = { ...operation.given, ...values };
  const inPath = new Set(operation.parameters.filter((one) => one.in === "path").map((one) => one.name));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => all[name]);
  const query = [...Object.entries(all).filter(([name]) => !inPath.has(name) && !without.includes(name)).map(([name, value]) => `${name}=${value}`), ...more].join("&");
  return { operation, change, method, headers, isAnyPath, expected, isPartial: "fields" in all, target: query ? `${path}?${query}` : path };
};

// What is done to an operation as a whole.
function* wholeChanges(operation) {
  const optional = operation.parameters.filter((one) => one.in === "query" && !one.required).map((one) => one.name);
  yield request(operation, "as it is", { expected: 200 });
  yield request(operation, "with nothing but what must be given", { without: optional });
  yield request(operation, "held already", { headers: { "if-none-match": "*" }, expected: 304 });
  yield request(operation, "another version", { headers: { "if-match": "\"another\"" }, expected: 412 });
  yield request(operation, "HEAD", { method: "HEAD", expected: 200 });
  yield request(operation, "unknown parameter", { more: ["no_such_parameter=1"], expected: 400 });
  yield request(operation, "pictures alone", { headers: { accept: "image/png" }, expected: operation.responses[406] ? 406 : 200 });
  yield request(operation, "nonsense accepted", { headers: { accept: ";;;" }, expected: operation.responses[406] ? 400 : 200 });
  yield request(operation, "packed", { headers: { "accept-encoding": "br" }, expected: 200 });
  const isBare = operation.path.includes("matrix") ? [] : optional;
  for (const media of Object.keys(operation.responses[200].content)) yield request(operation, `Accept: ${media}`, { headers: { accept: media }, without: isBare, expected: 200 });
  for (const format of operation.parameters.find((one) => one.name === "format")?.schema.enum ?? []) yield request(operation, `as ${format}`, { values: { format }, without: isBare, expected: 200 });
  for (const { name } of operation.parameters.filter((one) => one.in === "path" && !one.schema.enum)) yield request(operation, `no such ${name}`, { values: { [name]: "no-such-thing" }, expected: 404 });
  if (gone) yield request(operation, "a release that is gone", { more: [`release=${gone}`], expected: 410 });
}

const numbers = (schema) => [schema.minimum - 1, schema.minimum, schema.minimum + 1, schema.maximum - 1, schema.maximum, schema.maximum + 1].filter(Number.isFinite).map(String);
const codes = (values) => values.flatMap((code) => [code, code.toUpperCase(), code.slice(0, -1), `${code}x`, `${code},${code}`, ` ${code}`]).concat([values.join(",")]).map(encode);
const near = (value) => ["", value.toUpperCase(), value.slice(0, -1), `${value}x`, `${value},`, `,${value}`, `${value},${value}`, `${value},no-such-thing`, ` ${value}`, `${value} `, value.repeat(200), Array(50).fill(value).join(","), Array(51).fill(value).join(",")].map(encode);

// The texts that one parameter is given, one after the other.
const textsOf = operations.flatMap((operation) => operation.parameters.map((parameter) => {
  const schema = parameter.schema.items ?? parameter.schema;
  const example = exampleOf(parameter);
  return { operation, parameter, texts: [...(schema.type === "integer" ? numbers(schema) : []), ...(schema.enum ? codes(schema.enum) : []), ...(example === undefined ? [""] : near(asText(example))), ...broken] };
}));

const withText = ({ operation, parameter }, text) => request(operation, `${parameter.name}=${text.slice(0, 60)}`, { values: { [parameter.name]: text }, isAnyPath: parameter.in === "path" });
const shapes = ({ operation, parameter: { name, in: place } }) => place === "path" ? [] : [
  request(operation, `${name} twice`, { more: [`${name}=1`, `${name}=1`] }),
  request(operation, `${name} bare`, { without: [name], more: [name] }),
  request(operation, `${name} in capitals`, { more: [`${name.toUpperCase()}=1`] }),
  request(operation, `${name}[]`, { more: [`${name}[]=1`] }),
  request(operation, `${name} left out`, { without: [name] }),
];

const whole = operations.flatMap((operation) => [...wholeChanges(operation)]);
const typed = textsOf.flatMap((one, number) => one.texts.map((_, at) => [number, at]));
const total = typed.length + textsOf.length * nasty.length;
const shuffled = (length) => {
  const order = Uint32Array.from({ length }, (_, number) => number);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
};
const shaped = textsOf.flatMap(shapes).map((one) => [random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
// First what is done to operations as wholes, then every boundary and code by turns with the nasty strings, in an order that the seed gives;
// what is asked for beyond them is put together of several strings.
function* all() {
  yield* whole;
  const some = Math.min(shaped.length, Math.ceil(count / 4));
  yield* shaped.slice(0, some);
  const strings = shuffled(textsOf.length * nasty.length).values();
  const string = (number) => withText(textsOf[Math.floor(number / nasty.length)], encode(nasty[number % nasty.length]));
  for (const place of shuffled(typed.length)) {
    const [number, at] = typed[place];
    yield withText(textsOf[number], textsOf[number].texts[at]);
    yield string(strings.next().value);
  }
  yield* shaped.slice(some);
  for (const number of strings) yield string(number);
  for (;;) yield withText(any(textsOf), encode(Array.from({ length: 1 + Math.floor(random() * 4) }, () => any(nasty)).join(any(["", " ", ",", "/"]))));
}

// ---- sending
const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
const { hostname, port } = new URL(base);
const send = (one) => new Promise((resolve, reject) => {
  const sent = http.request({ agent, hostname, port, method: one.method, path: one.target, headers: one.headers }, (answer) => {
    const parts = [];
    answer.on("data", (part) => parts.push(part)).on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) })).on("error", reject);
  });
  sent.setTimeout(30_000, () => sent.destroy(new Error("no answer within 30 s"))).on("error", reject).end();
});

// ---- judging
const text = (answer) => answer.body.toString("utf8");
const records = (operation) => {
  const page = operation.responses[200].content["application/json"]?.schema;
  return page?.$ref ? contract.components.schemas[page.$ref.split("/").at(-1)].properties?.data?.items : undefined;
};
const ordinary = {
  "application/json": (answer, schema, one) => valid(JSON.parse(text(answer)), schema, one),
  "application/x-ndjson": (answer, _, one) => text(answer).split("\n").filter((line) => line).slice(0, 20).map((line) => valid(JSON.parse(line), records(one.operation), one)).find((wrong) => wrong),
  "text/csv": (answer) => /^[a-z_0-9]+(,[^\r\n]*)?\r\n/.test(text(answer)) ? undefined : `CSV begins ${text(answer).slice(0, 60)}`,
  "application/vnd.apache.parquet": (answer) => begins(answer, "PAR1"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (answer) => begins(answer, "PK"),
  "application/atom+xml": (answer) => begins(answer, "<?xml"),
  "application/graphml+xml": (answer) => begins(answer, "<?xml"),
  "text/calendar": (answer) => begins(answer, "BEGIN:VCALENDAR\r\n"),
};
const begins = (answer, with_) => text(answer).startsWith(with_) ? undefined : `begins ${text(answer).slice(0, 30)}`;
function valid(value, schema, one) {
  if (schema === undefined) return undefined;
  const validate = validator(schema, one.isPartial);
  return validate(value) ? undefined : `${validate.errors[0].instancePath} ${validate.errors[0].message} ${JSON.stringify(validate.errors[0].params)}`;
}

function wrongWith(one, { status, headers, body }) {
  const answer = { status, headers, body };
  if (status >= 500) return `${status} ${text(answer).slice(0, 200)}`;
  if (one.expected !== undefined && status !== one.expected) return `${status} where ${one.expected} was expected: ${text(answer).slice(0, 200)}`;
  // Too long for the server to read at all: refused before anything of ours is asked.
  if (one.target.length > 7_500 && (status === 414 || status === 431)) return undefined;
  if (one.isAnyPath && status === 400 && one.target.includes("%00") && body.length === 0) return undefined;
  for (const name of ["api-version", "x-request-id", "x-content-type-options", "content-security-policy", "referrer-policy"]) if (!(name in headers)) return `no ${name} with ${status}`;
  if ("server" in headers || "x-powered-by" in headers || "x-injected" in headers) return "a header that says too much";
  const documented = one.operation.responses[status] ?? (one.isAnyPath && [308, 404].includes(status) ? contract.paths["/v1/actors/{id}"].get.responses[status] : undefined);
  if (documented === undefined) return `${status} is not documented: ${text(answer).slice(0, 200)}`;
  if (status === 304 || status === 308) return body.length > 0 ? "a body" : status === 308 && !headers.location ? "no Location" : undefined;
  const media = (headers["content-type"] ?? "").split(";")[0];
  if (!(media in documented.content)) return `${status} as '${headers["content-type"]}' is not documented`;
  if (status === 200) for (const name of ["etag", "release"]) if (!(name in headers)) return `no ${name}`;
  if (one.method === "HEAD") return body.length > 0 ? "a body" : undefined;
  if (headers["content-encoding"]) return undefined;
  if (status !== 200) return wrongProblem(answer, documented.content[media].schema, one);
  return (ordinary[media] ?? ordinary[media.endsWith("json") ? "application/json" : ""])?.(answer, documented.content[media].schema, one);
}

function wrongProblem(answer, schema, one) {
  const problem = JSON.parse(text(answer));
  if (problem.status !== answer.status || !problems.has(problem.type)) return `problem ${problem.type} of ${problem.status} with ${answer.status}`;
  if (problem.request_id !== answer.headers["x-request-id"]) return "another request_id";
  if (/DiplomacyApi\.|System\.|Microsoft\.|Exception|SQLite| at .*\.cs\b/.test(problem.detail)) return `insides: ${problem.detail}`;
  return valid(problem, schema, { isPartial: false });
}

// ---- the run
const seen = new Map(operations.map((operation) => [operation.path, new Set()]));
const violations = new Map();
const statuses = new Map();
let fired = 0;
const next = all();
async function worker() {
  while (fired < count && violations.size < mostViolations) {
    const one = next.next().value;
    fired++;
    let wrong, status = "none";
    try {
      const answer = await send(one);
      ({ status } = answer);
      // Where it leads to is an answer, and not the way to another place.
      if (status === 308 && (await send({ method: "GET", target: answer.headers.location, headers: {} })).status === 308) throw new Error(`308 to ${answer.headers.location} leads on`);
      seen.get(one.operation.path).add(String(status));
      wrong = wrongWith(one, answer);
    } catch (failed) {
      wrong = String(failed);
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (wrong) violations.set(`${one.operation.path} ${String(wrong).slice(0, 80)}`, `${one.method} ${one.target.slice(0, 300)} (${one.change}): ${wrong}`);
    if (fired % 50_000 === 0) console.log(`${fired} requests, ${violations.size} violations`);
  }
}
await Promise.all(Array.from({ length: atOnce }, worker));
agent.destroy();

const unseen = operations.flatMap(({ path, responses }) => Object.keys(responses).filter((status) => !seen.get(path).has(status)).map((status) => [status, path]));
console.log(`${fired} requests to ${operations.length} operations, ${total + whole.length + shaped.length} single changes known; ${[...statuses].sort().map(([status, number]) => `${status}: ${number}`).join(", ")}`);
for (const status of new Set(unseen.map(([one]) => one).sort())) {
  const where = unseen.filter(([one]) => one === status).map(([, path]) => path);
  console.log(`${status} not seen: ${where.length === operations.length ? "anywhere" : where.join(" ")}`);
}
expect(violations.size === 0, [`seed ${seed}`, ...violations.values()].join("\n"));
expect(fired >= Math.min(count, 1_000), "too few requests were fired");
const health = await fetch(`${base}/health/ready`);
expect(health.status === 200, "the server is not ready afterwards");
