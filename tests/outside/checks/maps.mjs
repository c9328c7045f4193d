// A strict reader of GeoJSON takes every map; every row of the list is in it, and places lie where the list says.
import { check } from "@placemarkio/check-geojson";
import { base, json, expect } from "./lists.mjs";

try {
  check('{"type":"Feature","geometry":{"type":"Point","coordinates":["10",60]},"properties":null}');
  throw new Error("a broken map was not noticed");
} catch (problem) {
  expect(problem.issues?.length > 0, `${problem}`);
}

const { paths, components } = await json("/openapi/v1.json");
const formats = (path) => paths[path].get.parameters.filter(({ name }) => name === "format").flatMap(({ schema }) => (schema.$ref ? components.schemas[schema.$ref.split("/").pop()] : schema).enum);
const lists = Object.keys(paths).filter((path) => path.endsWith(".{format}") && formats(path).includes("geojson")).map((path) => path.slice("/v1/".length, -".{format}".length));
expect(lists.length > 2 && lists.includes("places"), `maps are offered of ${lists}`);
for (const list of lists) {
  const answer = await fetch(`${base}/v1/${list}.geojson`);
  expect(answer.headers.get("content-type") === "application/geo+json", `${list}: ${answer.headers.get("content-type")}`);
  const { features } = check(await answer.text());
  const { total } = (await json(`/v1/${list}?limit=1`)).page;
  expect(new Set(features.map((feature) => feature.properties.id)).size === total, `${list}: not every one of ${total} rows is on the map`);
  expect(new Set(features.map((feature) => feature.id)).size === features.length, `${list}: features share an id`);
  expect(features.some((feature) => feature.geometry?.type === "Point"), `${list}: nothing lies anywhere`);
  if (list !== "places") continue;
  for (const { geometry, properties } of features) expect(properties.longitude === null ? geometry === null : geometry.coordinates[0] === properties.longitude && geometry.coordinates[1] === properties.latitude, `${properties.id} lies elsewhere`);
}
