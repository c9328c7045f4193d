// A journalist's view: Swagger UI opens, asks nobody else, and a request can be made from it.
import { chromium } from "playwright-core";
import { base, expect } from "./lists.mjs";

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
const elsewhere = [];
const errors = [];
page.on("request", (request) => request.url().startsWith(base) || request.url().startsWith("data:") || request.url().startsWith("blob:") || elsewhere.push(request.url()));
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
page.on("pageerror", (error) => errors.push(String(error)));

await page.goto(`${base}/swagger/index.html`);
await page.waitForSelector("#operations-Agreements-getAgreement");
await page.click("#operations-Agreements-getAgreement .opblock-summary-control");
await page.waitForSelector("#operations-Agreements-getAgreement .execute");
expect((await page.inputValue("#operations-Agreements-getAgreement tr[data-param-name='id'] input")) === "kursk-sumy-belarus-evacuation-2025-02", "the form is not filled with the example");
await page.click("#operations-Agreements-getAgreement .execute");
await page.waitForSelector("#operations-Agreements-getAgreement .live-responses-table .response-col_status");
const status = (await page.textContent("#operations-Agreements-getAgreement .live-responses-table tbody .response-col_status")).trim();
if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: false });
await browser.close();
expect(status.startsWith("200"), `the request from the page answered ${status}`);
expect(elsewhere.length === 0, `requests to elsewhere: ${elsewhere.join(", ")}`);
expect(errors.length === 0, `errors in the console: ${errors.join("; ")}`);
