// A journalist's view: Swagger UI opens filled in, asks nobody else, answers, and gives the request for a notebook; with the keyboard alone, and in both themes.
import { accessible, everywhere, withBrowser } from "./browser.mjs";
import { base, expect } from "./lists.mjs";

const open = async (page, tag, operation) => {
  const block = page.locator(`#operations-${tag}-${operation}`);
  await block.locator(".opblock-summary-control").press("Enter");
  await block.locator(".execute").waitFor();
  return block;
};

const execute = async (block, expected = "200") => {
  await block.locator(".execute").press("Enter");
  const cell = block.locator(".live-responses-table tbody .response-col_status").first();
  await cell.waitFor();
  expect((await cell.textContent()).trim().startsWith(expected), `the request from the page answered ${await cell.textContent()}`);
};

await withBrowser((browser) => everywhere(browser, "/swagger/index.html", async (page, where) => {
  const record = await open(page, "Agreements", "getAgreement");
  const list = await open(page, "Statements", "listStatements");
  expect((await record.locator("tr[data-param-name='id'] input").inputValue()).length > 0, "the form of a record is not filled with its example");
  expect((await list.locator("tr[data-param-name='speaker'] input").inputValue()).length > 0, "the form of a list is not filled with a telling filter");
  await page.waitForFunction(() => document.querySelector("#operations-Statements-listStatements .model-example .microlight")?.textContent.includes("said_on"));
  expect(!(await list.locator(".model-example").first().textContent()).includes('"string"'), "the example is made up");

  await execute(record);
  await execute(list);
  const speaker = await list.locator("tr[data-param-name='speaker'] input").inputValue();
  for (const [language, part] of [["curl", "curl -s"], ["Python (pandas)", "pd.read_csv("], ["R", "read.csv("], ["JavaScript", "await fetch("], ["DuckDB", "read_csv('"]]) {
    await list.getByRole("tab", { name: language, exact: true }).click();
    const snippet = await list.locator(".snippets pre").textContent();
    expect(snippet.includes(part) && snippet.includes(`speaker=${speaker}`), `${language}: ${snippet}`);
    const address = snippet.match(/https?:[^"']+/)[0];
    const answer = await fetch(address);
    expect(answer.status === 200 && (await answer.text()).includes(speaker), `${language}: ${address} answers ${answer.status}`);
  }

  const file = await open(page, "Figures", "listFiguresAs");
  await file.locator("tr[data-param-name='format'] select").selectOption("csv");
  await execute(file);
  await file.locator(".live-responses-table a[download]").first().waitFor();
  await accessible(page, where);
  if (process.env.SCREENSHOT) await page.screenshot({ path: `${process.env.SCREENSHOT}-${where.replace(/\W+/g, "-")}.png`, fullPage: false });
}));

// A link into the page leads to its request, opened.
await withBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.goto(`${base}/swagger/index.html#/Contradictions/listContradictions`);
  await page.locator("#operations-Contradictions-listContradictions .execute").waitFor();
  await page.locator(".operation-filter-input").fill("Contradictions");
  await page.waitForFunction(() => document.querySelectorAll("h3.opblock-tag").length < 4);
});
