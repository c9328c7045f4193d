// Every page of the sitemap: accessible in both themes and on a phone, valid, and made of nothing that another host serves.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessible, everywhere, withBrowser } from "./browser.mjs";
import { base, expect } from "./lists.mjs";

const sitemap = await (await fetch(`${base}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map((match) => match[1]);
expect(paths.length > 15, `only ${paths.length} pages in the sitemap`);

const folder = mkdtempSync(join(tmpdir(), "pages-"));
for (const [number, path] of [...paths, "/swagger/index.html"].entries()) writeFileSync(join(folder, `${number}.html`), await (await fetch(base + path)).text());
for (const name of ["site", "swagger"]) writeFileSync(join(folder, `${name}.css`), await (await fetch(`${base}/assets/${name}.css`)).text());
execFileSync("java", ["-jar", createRequire(import.meta.url)("vnu-jar"), "--also-check-css", "--errors-only", "--skip-non-html", folder], { stdio: "inherit" });

await withBrowser(async (browser) => {
  // Pages of problems are alike; three of them stand for all.
  for (const path of paths.filter((one, number) => !one.startsWith("/problems/") || number % 6 === 0)) await everywhere(browser, path, accessible);
});
console.log(`${paths.length} pages`);
