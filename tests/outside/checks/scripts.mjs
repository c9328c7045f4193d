// Scripts in everything that a reader can write into an address or a form: in a browser that runs scripts, none of them runs.
import { withBrowser } from "./browser.mjs";
import { base, expect } from "./lists.mjs";

const scripts = [
  "<script>alert(1)</script>", "\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "'-alert(1)-'", "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "</title><script>alert(1)</script>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<details open ontoggle=alert(1)>", "%3Cscript%3Ealert(1)%3C/script%3E", "]]><script>alert(1)</script>", "<!--><script>alert(1)</script>", "<mark onmouseover=alert(1)>x</mark>",
];
// The page of Swagger UI takes long to come up: a few are enough there, and the form takes all.
const addresses = (text, number) => {
  const written = encodeURIComponent(text);
  return [`/v1/statements?q=${written}`, `/v1/statements?${written}=1`, `/v1/search?q=${written}`, `/v1/actors/${written}`, `/v1/statements.csv?q=${written}`, `/v1/statements.atom?q=${written}`, `/problems/${written}`, `/guides/${written}`, `/${written}`, `/data/latest/${written}`, `/?q=${written}`, `/#${written}`,
    ...(number < 4 ? [`/swagger/index.html?url=${written}`, `/swagger/index.html?configUrl=${written}`, `/swagger/index.html#/${written}/${written}`] : [])];
};
let fired = 0;

await withBrowser(async (browser) => {
  const context = await browser.newContext({ acceptDownloads: false });
  const page = await context.newPage();
  const ran = [];
  const asked = [];
  page.on("dialog", (dialog) => { ran.push(`${dialog.type()} at ${page.url()}`); dialog.dismiss(); });
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(base) || asked.push(request.url()));

  // A page that runs scripts shows that the browser would.
  await page.setContent("<script>alert(1)</script>");
  expect(ran.length === 1, "the browser shows no dialogs, so nothing would be seen");
  ran.length = 0;

  for (const [number, text] of scripts.entries()) {
    for (const address of addresses(text, number)) {
      // What is sent as a file is not shown, and navigating to it is an error of the browser's own.
      await page.goto(base + address, { waitUntil: "load" }).catch((problem) => expect(/Download|ERR_ABORTED|ERR_INVALID/.test(String(problem)), String(problem)));
      fired++;
      expect(ran.length === 0, `${address}: a script ran: ${ran.join()}`);
    }
  }

  // The same in the form of the page on which people ask.
  await page.goto(`${base}/swagger/index.html#/Statements/listStatements`);
  const block = page.locator("#operations-Statements-listStatements");
  await block.locator(".execute").waitFor();
  for (const text of scripts) {
    await block.locator("tr[data-param-name='q'] input").fill(text);
    await block.locator(".execute").click();
    await block.locator(".live-responses-table").waitFor();
    fired++;
    expect(ran.length === 0, `the form with ${text}: ${ran.join()}`);
  }
  await page.waitForTimeout(500);
  expect(ran.length === 0, ran.join());
  expect(asked.length === 0, `other hosts were asked: ${asked.slice(0, 3).join(" ")}`);
  await context.close();
});
console.log(`${fired} scripts`);
expect(fired > 200, "too few scripts were tried");
