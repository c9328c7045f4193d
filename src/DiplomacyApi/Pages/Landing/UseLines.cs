namespace DiplomacyApi.Pages.Landing;

/// <summary>The lines with which a notebook has the data.</summary>
static class UseLines
{
    public static Html Of(string address) =>
        $"""
        <section aria-labelledby="use"><h2 id="use">Use this data</h2>
        <p>No key, no registration. <code>.csv</code> and <code>.ndjson</code> behind a list give all rows that match its filters.</p>
        <div class="lines">
        {Lines(address).Select(line => (Html)$"""<div><h3>{line.Tool}</h3><pre tabindex="0"><code>{line.Text}</code></pre></div>""")}
        </div></section>
        """;

    static IEnumerable<(string Tool, string Text)> Lines(string address) =>
    [
        ("Python (pandas)", $"import pandas as pd\nfigures = pd.read_csv(\n    \"{address}/v1/figures.csv\",\n    parse_dates=[\"reported_on\"])"),
        ("R", $"figures <- read.csv(\n  \"{address}/v1/figures.csv\")"),
        ("DuckDB", $"install httpfs; load httpfs;\nselect measure, count(*)\nfrom read_csv('{address}/v1/figures.csv')\ngroup by measure order by 2 desc;"),
        ("curl", $"curl -s \\\n  '{address}/v1/figures?limit=5'"),
    ];
}
