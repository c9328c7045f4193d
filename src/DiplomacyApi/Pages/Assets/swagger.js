// What is added to Swagger UI: snippets for notebooks with the reader's own parameters, real records as examples, and the dark theme.
// Nothing here asks another server.
(() => {
  "use strict";

  const theme = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("dark-mode", theme.matches);
  theme.addEventListener("change", follow);
  follow();

  // ---- snippets -------------------------------------------------------------------------------------------------------------------

  // A list is a path that also answers in formats, by a suffix.
  const isList = (system, pathname) => system.specSelectors.specJson().get("paths").keySeq()
    .filter((path) => path.endsWith(".{format}"))
    .some((path) => new RegExp(`^${path.slice(0, -".{format}".length).replace(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname));

  // The same rows as a table: all that match, without what only the pages of JSON have.
  const asRows = (address, format) => {
    const rows = new URL(address);
    rows.pathname = rows.pathname.replace(/\.[a-z]+$/, "") + "." + format;
    for (const name of ["limit", "cursor", "include", "facets"]) rows.searchParams.delete(name);
    return spelled(rows);
  };

  // Commas and slashes may stand in a query string as they are, and are easier to read.
  const spelled = (url) => url.origin + url.pathname + url.search.replace(/%2C/gi, ",").replace(/%2F/gi, "/").replace(/\+/g, "%20");
  const suffix = (address) => new URL(address).pathname.match(/\.([a-z]+)$/)?.[1];
  const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const inShell = (text) => `'${text.replace(/'/g, "'\\''")}'`;
  const inSql = (text) => `'${text.replace(/'/g, "''")}'`;

  const languages = {
    "curl": ({ address, isTable }) => isTable ? `# all rows that match\ncurl -sO ${inShell(address)}` : `curl -s ${inShell(address)}`,
    "Python (pandas)": ({ rows, address }) => rows
      ? `import pandas as pd\n\n# all rows that match\ndata = pd.read_csv(${quoted(rows)})`
      : `import json\nfrom urllib.request import urlopen\n\nrecord = json.load(urlopen(${quoted(address)}))`,
    "R": ({ rows, address }) => rows
      ? `# all rows that match\ndata <- read.csv(${quoted(rows)})`
      : `record <- jsonlite::fromJSON(${quoted(address)})`,
    "JavaScript": ({ address, isTable }) => isTable
      ? `const answer = await fetch(${quoted(address)});\nconst text = await answer.text();`
      : `const answer = await fetch(${quoted(address)});\nconst { data, ...rest } = await answer.json();`,
    "DuckDB": ({ rows, address }) => rows
      ? `install httpfs; load httpfs;\n-- all rows that match\nselect * from read_csv(${inSql(rows)});`
      : `install httpfs; load httpfs;\nselect * from read_json(${inSql(address)});`,
  };

  const snippets = (system, request) => {
    const address = spelled(new URL(request.get("url"), location.href));
    const ending = suffix(address);
    const table = ending !== undefined && ending !== "json";
    const rows = table || isList(system, new URL(address).pathname.replace(/\.json$/, "")) ? asRows(address, "csv") : null;
    return Object.entries(languages).map(([name, write]) => [name, write({ address, rows, isTable: table })]);
  };

  // ---- examples -------------------------------------------------------------------------------------------------------------------

  // The request that the form is filled in with, for one row: its answer is the example.
  const exampleAddress = (system, path) => {
    const parameters = system.specSelectors.specJson().getIn(["paths", path, "get", "parameters"])?.toJS() ?? [];
    const query = new URLSearchParams();
    let filled = path;
    for (const { name, in: place, example, schema } of parameters) {
      if (place === "path") filled = filled.replace(`{${name}}`, example ?? schema.enum[0]);
      else if (name === "limit") query.set(name, "1");
      else if (example !== undefined) query.set(name, [example].flat().join(","));
    }
    return filled.includes("{") ? null : `${filled}?${query}`.replace(/\?$/, "");
  };

  const heldExamples = new Map();
  const example = (address) => {
    if (!heldExamples.has(address)) {
      heldExamples.set(address, fetch(address, { headers: { accept: "application/json" } })
        .then((answer) => answer.ok ? answer.json() : null)
        .then((answer) => answer && JSON.stringify(answer, null, 2), () => null));
    }
    return heldExamples.get(address);
  };

  // ---- the contract, as a form shows it -------------------------------------------------------------------------------------------

  // The contract itself is for programs. Here it is shown to people: ids are typed into one field, separated by commas; each parameter says an
  // example; and of answers that are problems one line is enough, since all of them look alike and have pages of their own.
  const forReaders = (contract) => {
    delete contract.servers;
    for (const operation of Object.values(contract.paths).map((path) => path.get)) {
      for (const parameter of operation.parameters ?? []) showParameter(parameter);
      for (const [status, response] of Object.entries(operation.responses)) {
        delete response.headers;
        if (status !== "200") delete response.content;
      }
    }
    return contract;
  };

  const showParameter = (parameter) => {
    const { schema } = parameter;
    const sample = parameter.example ?? schema.examples?.[0] ?? schema.items?.examples?.[0];
    const several = schema.type === "array" && !schema.items.enum;
    if (several) {
      parameter.schema = { ...schema.items, maxLength: undefined, pattern: undefined };
      if (parameter.example) parameter.example = parameter.example.join(",");
    }
    const notes = [several && "Several are separated by commas.", sample !== undefined && `Example: \`${[sample].flat().join(",")}\`.`].filter(Boolean);
    parameter.description = [parameter.description, ...notes].join(" ");
  };

  // ---- what a keyboard and a screen reader need -----------------------------------------------------------------------------------

  const name = (element, label) => element.hasAttribute("aria-label") || element.setAttribute("aria-label", label);
  const mend = () => {
    for (const row of document.querySelectorAll("tr[data-param-name]"))
      for (const field of row.querySelectorAll("select, input, textarea")) name(field, row.dataset.paramName);
    for (const field of document.querySelectorAll(".operation-filter-input")) name(field, "Filter the requests by group or path");
    for (const field of document.querySelectorAll(".content-type")) name(field, "Format of the answer");
    for (const part of document.querySelectorAll(".information-container")) {
      part.setAttribute("role", "region");
      name(part, "About the API");
    }
    for (const part of document.querySelectorAll("[role=region][id$=_responses]")) part.setAttribute("aria-label", `Answers of ${part.closest(".opblock")?.querySelector(".opblock-summary-path")?.dataset.path ?? part.id}`);
    for (const part of document.querySelectorAll(".filter-container")) part.setAttribute("role", "search");
    for (const block of document.querySelectorAll("pre.microlight, .request-url pre")) block.tabIndex = 0;
    for (const heading of document.querySelectorAll("h3.opblock-tag")) heading.setAttribute("aria-level", "2");
    for (const heading of document.querySelectorAll(".opblock h4")) heading.setAttribute("aria-level", "3");
    for (const heading of document.querySelectorAll(".opblock h5")) heading.setAttribute("aria-level", "4");
  };
  let awaited = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(mend);
  }).observe(document.documentElement, { childList: true, subtree: true });

  // ---- plugin ---------------------------------------------------------------------------------------------------------------------

  const additions = (system) => {
    const { React } = system;
    const element = React.createElement;

    const RequestSnippets = ({ request }) => {
      const [chosen, choose] = React.useState(0);
      const [copied, setCopied] = React.useState(false);
      const all = snippets(system, request);
      const move = (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const next = (chosen + step + all.length) % all.length;
        choose(next);
        event.currentTarget.children[next].focus();
      };
      const copy = () => navigator.clipboard?.writeText(all[chosen][1]).then(() => { setCopied(true); setTimeout(() => setCopied(false), 2000); });
      return element("div", { className: "snippets" },
        element("h4", null, "Use it elsewhere"),
        element("div", { className: "languages", role: "tablist", "aria-label": "Language", onKeyDown: move }, all.map(([name], number) =>
          element("button", { key: name, type: "button", role: "tab", "aria-selected": number === chosen, tabIndex: number === chosen ? 0 : -1, onClick: () => choose(number) }, name))),
        element("div", { role: "tabpanel", "aria-label": all[chosen][0] },
          element("pre", { tabIndex: 0 }, element("code", null, all[chosen][1]))),
        element("button", { type: "button", className: "copy", onClick: copy }, copied ? "Copied" : "Copy"));
    };

    // The answers of this server stand in the place of made-up values.
    const withRecords = (Original) => (props) => {
      const [text, setText] = React.useState(null);
      const place = props.specPath?.toJS() ?? [];
      const isAnswer = place[3] === "responses" && place[4] === "200" && place[6] === "application/json";
      React.useEffect(() => {
        const address = isAnswer ? exampleAddress(system, place[1]) : null;
        if (address) example(address).then(setText);
      }, []);
      const Code = system.getComponent("HighlightCode", true);
      return element(Original, text ? { ...props, example: element(Code, { language: "json" }, text) } : props);
    };

    // A link inside the button that opens a request can't be reached with the keyboard; the button leads to the same place.
    const withoutInnerLinks = (Original) => (props) => props.path?.includes("/") ? element("span", null, props.text) : element(Original, props);

    return { components: { RequestSnippets }, wrapComponents: { modelExample: withRecords, DeepLink: withoutInnerLinks } };
  };

  window.addEventListener("load", async () => {
    const contract = await (await fetch("/openapi/v1.json")).json();
    window.ui = SwaggerUIBundle({
      spec: forReaders(contract),
      dom_id: "#swagger-ui",
      presets: [SwaggerUIBundle.presets.apis],
      plugins: [additions],
      layout: "BaseLayout",
      deepLinking: true,
      filter: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: "list",
      defaultModelsExpandDepth: -1,
      requestSnippetsEnabled: true,
      syntaxHighlight: { activated: true, theme: "obsidian" },
      validatorUrl: null,
    });
  });
})();
