// Fastify with response schemas (fast-json-stringify) and better-sqlite3 with prepared statements: how one would do it in Node. Arguments: port, database.
import { Readable } from "node:stream";
import Database from "better-sqlite3";
import Fastify from "fastify";

const [port, file] = process.argv.slice(2);
const open = () => new Database(file, { readonly: true });
const database = open();
const server = Fastify();

const text = { type: ["string", "null"] };
const object = (...names) => ({ type: "object", properties: Object.fromEntries(names.map((name) => [name, text])) });
const answer = (schema) => ({ schema: { response: { 200: schema } } });
const page = (row) => answer({ type: "object", properties: { data: { type: "array", items: row } } });

const own = ["id", "summary", "said_on", "said_precision", "quote", "quote_language", "medium", "speaker_office"];
const columns = [...own, "speaker_id"];
const statement = object(...own);
statement.properties.speaker = object("id", "name", "kind", "country_code");
statement.properties.source = object("id", "title", "url", "published_on");

const find = database.prepare(`
  select ${own.map((name) => `s.${name}`)}, a.id, a.name, a.kind, a.country_code, c.id, c.title, c.url, c.published_on
  from plain_statement s join plain_actor a on a.id = s.speaker_id left join plain_article c on c.id = s.source_id where s.id = ?`).raw();
const list = database.prepare(`select ${columns} from plain_statement where speaker_id = ? and said_on >= ? and said_on <= ? order by said_on desc, id desc limit 25`);
const search = database.prepare(`
  select collection, e.id, e.name, dated_on, substr(text, 1, 160) as snippet from search_text join plain_search e on e.seq = search_text.rowid
  where search_text match ? order by bm25(search_text, 10, 4, 2), search_text.rowid desc limit 25`);

server.get("/v1/statements/:id", answer(statement), (request, reply) => {
  const row = find.get(request.params.id);
  if (row === undefined) return reply.code(404).send();
  const [id, summary, said_on, said_precision, quote, quote_language, medium, speaker_office, actor, name, kind, country_code, article, title, url, published_on] = row;
  return reply.send({ id, summary, said_on, said_precision, quote, quote_language, medium, speaker_office, speaker: { id: actor, name, kind, country_code }, source: { id: article, title, url, published_on } });
});
server.get("/v1/statements", page(object(...columns)), (request, reply) => reply.send({ data: list.all(request.query.speaker, request.query.date_from, request.query.date_to) }));
server.get("/v1/search", page(object("collection", "id", "name", "dated_on", "snippet")), (request, reply) => reply.send({ data: search.all(request.query.q) }));

const cell = (value) => (value === null ? "" : /[,"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
function* chunks(rows) {
  let lines = "";
  for (const row of rows) {
    lines += `${row.map(cell).join(",")}\n`;
    if (lines.length > 65536) {
      yield lines;
      lines = "";
    }
  }
  yield lines;
}
server.get("/v1/statements.csv", (request, reply) => {
  const rows = open().prepare(`select ${columns} from plain_statement where speaker_id = ? order by said_on desc, id desc`).raw().iterate(request.query.speaker);
  return reply.type("text/csv").send(Readable.from(chunks(rows)));
});

await server.listen({ port: Number(port), host: "127.0.0.1" });
