using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Pages.Guides;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Pages.Landing;

/// <summary>The first page: what this is, three examples out of the release that is served, and how to go on.</summary>
sealed class LandingPage(CurrentRelease current, PublicAddress address)
{
    (string Digest, Page Page)? made;

    /// <summary>The page of the release that is served. It is made once for each release.</summary>
    public Page Make()
    {
        using var release = current.Enter();
        if (release is null) return new Page("/", ContractDocument.Title, "The server has no release to show.", $"""<h1>{ContractDocument.Title}</h1><p>There is no release to show at the moment. <a href="/health/ready">Why</a>.</p>""");
        if (made is not { } held || held.Digest != release.Identity.FileDigest) made = held = (release.Identity.FileDigest, Make(release));
        return held.Page;
    }

    Page Make(Release release)
    {
        using var rented = release.Rent();
        var dataset = JsonSerializer.Deserialize<Dataset>(release.Dataset.Document, Json.Options)!;
        return new Page("/", dataset.Title, dataset.Description,
            $"""
            <div class="hero">
            <h1>{dataset.Title}</h1>
            <p class="lede">{dataset.Description} What is contested stands side by side, and every row leads to the article that carries it.</p>
            <p class="actions"><a class="button" href="/swagger/index.html">Ask it something</a> <a class="button quiet" href="/guides/start">Five-minute start</a></p>
            <p class="release">Release <strong>{release.Identity.Version}</strong> of {Iso.Day(release.Identity.ReleasedOn)} · {Conflicts(rented.Connection)} · {Iso.Day(dataset.Coverage.FromOn)} to {Iso.Day(dataset.Coverage.UntilOn)} · {release.Records.CountOf("statements")} statements, {release.Records.CountOf("agreements")} agreements, {release.Records.CountOf("figures")} figures, {release.Records.CountOf("articles")} articles</p>
            </div>
            {(LandingSql.CheckedQuotation(rented.Connection) is { } extract ? LandingExamples.Of(extract) : Html.Nothing)}
            {(LandingSql.ContestedAgreement(rented.Connection) is { } agreement ? LandingExamples.Of(agreement) : Html.Nothing)}
            {(LandingSql.FarthestFigures(rented.Connection) is { } figures ? LandingExamples.Of(figures) : Html.Nothing)}
            {UseLines.Of(address.Base)}
            {Collections(release)}
            {Reading()}
            <section aria-labelledby="cite"><h2 id="cite">Cite it</h2><p>{release.Citation}</p><p class="quiet">{dataset.Coverage.Note} <a href="/guides/citing">How to cite a single record</a>.</p></section>
            """)
        {
            Linked = Described(release, dataset),
        };
    }

    static string Conflicts(ReleaseConnection connection) => string.Join(", ", connection.Rows("select name from conflict order by seq", [], row => row.GetString(0)));

    static Html Collections(Release release) =>
        $"""
        <section aria-labelledby="holds"><h2 id="holds">What it holds</h2>
        <div class="wide" tabindex="0"><table>
        <thead><tr><th scope="col">Collection</th><th scope="col" class="number">Records</th><th scope="col">All of it</th></tr></thead>
        <tbody>
        {RecordIndex.Tables.Select(table => (Html)$"""<tr><th scope="row"><a href="/v1/{table.Name}">{table.Name}</a></th><td class="number">{release.Records.CountOf(table.Name)}</td><td><a href="/v1/{table.Name}.csv" aria-label="{table.Name} as CSV">CSV</a> <a href="/v1/{table.Name}.ndjson" aria-label="{table.Name} as NDJSON">NDJSON</a> <a href="/v1/{table.Name}.xlsx" aria-label="{table.Name} as XLSX">XLSX</a></td></tr>""")}
        </tbody></table></div></section>
        """;

    static Html Reading() =>
        $"""
        <section aria-labelledby="guides"><h2 id="guides">Guides</h2>
        <ul class="cards">{Guide.All.Select(guide => (Html)$"""<li><a href="{guide.Path}">{guide.Title}</a><span>{guide.Description}</span></li>""")}</ul></section>
        """;

    JsonObject Described(Release release, Dataset dataset) => new()
    {
        ["@type"] = "Dataset",
        ["name"] = dataset.Title,
        ["description"] = dataset.Description,
        ["url"] = $"{address.Base}/",
        ["license"] = dataset.LicenseUrl,
        ["version"] = release.Identity.Version,
        ["datePublished"] = Iso.Day(release.Identity.ReleasedOn),
        ["temporalCoverage"] = $"{Iso.Day(dataset.Coverage.FromOn)}/{Iso.Day(dataset.Coverage.UntilOn)}",
        ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = dataset.Creator },
        ["isAccessibleForFree"] = true,
        ["distribution"] = new JsonArray([.. RecordIndex.Tables.Select(table => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = table.Name,
            ["encodingFormat"] = "text/csv",
            ["contentUrl"] = $"{address.Base}/v1/{table.Name}.csv",
        })]),
    };
}
