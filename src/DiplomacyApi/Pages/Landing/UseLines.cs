namespace DiplomacyApi.Pages.Landing;

/// <summary>The lines with which a notebook has the data.</summary>
static class UseLines
{
    public static Html Of(string address) =>
        $"""
        <section aria-labelledby="use"><h2 id="use">Use this data</h2>
        <p>No key, no registration. Every table is a <a href="/downloads">file</a>, with the right types; <code>.csv</code>, <code>.ndjson</code> and <code>.xlsx</code> behind a list give all rows that match its filters.</p>
        <div class="lines">
        {Lines(address).Select(line => (Html)$"""<div><h3>{line.Tool}</h3><pre tabindex="0"><code>{line.Text}</code></pre></div>""")}
        </div></section>
        """;

    static IEnumerable<(string Tool, string Text)> Lines(string address) =>
    [
        ("Python (pandas)", $"import pandas as pd\nexchanges = pd.read_csv(\n  \"{address}/data/latest/exchanges.csv\",\n  parse_dates=[\"effective_on\"])"),
        ("R", $"exchanges <- read.csv(\n  \"{address}/data/latest/exchanges.csv\",\n  na.strings = \"\")"),
        ("DuckDB", $"install httpfs; load httpfs;\nselect side_name, reported_by_country_code, sum(value)\nfrom read_parquet(\n  '{address}/data/latest/exchanges.parquet')\nwhere is_largest and measure = 'persons_exchanged'\ngroup by all;"),
        ("JavaScript", $"const answer = await fetch(\n  \"{address}/data/latest/exchanges.ndjson\");\nconst exchanges = (await answer.text()).trim()\n  .split(\"\\n\").map((line) => JSON.parse(line));"),
        ("curl", $"curl -sO \\\n  '{address}/data/latest/dataset.zip'"),
    ];
}
