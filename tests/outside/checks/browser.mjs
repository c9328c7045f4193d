// A browser that looks at our pages: in both themes, on two sizes of screen, and with an eye on what it asks of whom.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { base, expect } from "./lists.mjs";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sizes = [{ width: 1280, height: 900 }, { width: 390, height: 844 }];

export async function withBrowser(look) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
  try {
    await look(browser);
  } finally {
    await browser.close();
  }
}

// Opens a page in every theme and size. Nothing may be asked of another host, no error may be logged, nothing may be wider than the screen.
export async function everywhere(browser, path, look) {
  for (const viewport of sizes) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const where = `${path} at ${viewport.width}, ${colorScheme}`;
      const wrong = [];
      page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(`${base}/`) || wrong.push(`asks ${request.url()}`));
      page.on("response", (response) => response.status() >= 400 && wrong.push(`${response.url()} answers ${response.status()}`));
      page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      page.on("pageerror", (error) => wrong.push(String(error)));
      await page.goto(base + path);
      await look(page, where);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over <= 0, `${where}: ${over} pixels wider than the screen`);
      expect(wrong.length === 0, `${where}: ${wrong.join("; ")}`);
      await context.close();
    }
  }
}

// What axe finds wrong, by all of its rules.
export async function accessible(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ")}`));
  expect(found.length === 0, `${where}: ${found.join("; ")}`);
}
