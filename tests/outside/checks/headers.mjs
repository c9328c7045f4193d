// HEAD answers as GET does, a held answer is not sent again, and compressed answers are the same answers.
import http from "node:http";
import zlib from "node:zlib";
import { base, expect } from "./lists.mjs";

const ask = (path, method = "GET", headers = {}) => new Promise((resolve, reject) => {
  const request = http.request(base + path, { method, headers }, (answer) => {
    const parts = [];
    answer.on("data", (part) => parts.push(part)).on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  });
  request.on("error", reject).end();
});
const comparable = ({ date, "x-request-id": id, "transfer-encoding": encoding, connection, "keep-alive": keep, ...headers }) => JSON.stringify(Object.entries(headers).sort());
const paths = ["/v1", "/v1/statements", "/v1/statements.csv", "/v1/statements.atom", "/v1/places.geojson", "/v1/events.ics", "/v1/actors/emmanuel-macron.jsonld", "/v1/agreements/kursk-sumy-belarus-evacuation-2025-02", "/v1/actors/emmanuel-macron/links", "/openapi/v1.json", "/problems/not-found"];

for (const path of paths) {
  const get = await ask(path);
  const head = await ask(path, "HEAD");
  expect(get.status === 200 && head.status === 200 && head.body.length === 0, `${path}: ${get.status}, HEAD ${head.status}`);
  expect(comparable(get.headers) === comparable(head.headers), `${path}: ${comparable(get.headers)} HEAD ${comparable(head.headers)}`);
  if (path.startsWith("/v1")) {
    const held = await ask(path, "GET", { "if-none-match": get.headers.etag });
    expect(held.status === 304 && held.body.length === 0, `${path}: ${held.status} for a held answer`);
    for (const [coding, open] of [["br", zlib.brotliDecompressSync], ["gzip", zlib.gunzipSync]]) {
      const packed = await ask(path, "GET", { "accept-encoding": coding });
      expect(packed.headers["content-encoding"] === coding && open(packed.body).equals(get.body), `${path}: ${coding} is another answer`);
      expect(packed.headers.etag !== get.headers.etag, `${path}: ${coding} has the tag of the plain answer`);
    }
  }
}
