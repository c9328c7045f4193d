// Every YAML file of the seed, against the JSON Schema that editors use for it.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import YAML from "yaml";

const seed = process.env.SEED;
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
const schema = (name) => ajv.compile(JSON.parse(readFileSync(join(seed, "schema", `${name}.schema.json`), "utf8")));
// Dates are text in the seed, as the program reads them.
const read = (file) => YAML.parse(readFileSync(file, "utf8"), { schema: "core" });
let files = 0;
const problems = [];

function check(validate, file) {
  files++;
  if (!validate(read(file))) problems.push(...validate.errors.map((error) => `${file}${error.instancePath}: ${error.message}`));
}

for (const folder of ["actors", "agreements", "articles", "claims", "conflicts", "events", "figures", "places", "proposals", "statements", "topics"]) {
  const validate = schema(folder);
  for (const file of readdirSync(join(seed, folder), { recursive: true }).filter((name) => name.endsWith(".yaml"))) check(validate, join(seed, folder, file));
}
for (const name of ["dataset", "measures", "removed"]) if (existsSync(join(seed, `${name}.yaml`))) check(schema(name), join(seed, `${name}.yaml`));

// A schema that accepts anything would pass as well: a spoiled record must not.
const spoiled = read(join(seed, "dataset.yaml"));
spoiled.titel = "x";
if (schema("dataset")(spoiled)) problems.push("an unknown key passes the schema of dataset.yaml");

console.log(`${files} files`);
if (problems.length > 0 || files < 100) {
  console.log(problems.slice(0, 40).join("\n"));
  process.exit(1);
}
