using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Pages;

/// <summary>GET /downloads: the files of the release that is served, for whoever wants a table and not an API.</summary>
sealed class DownloadsPage(CurrentRelease current)
{
    const string Title = "Downloads";

    (string Digest, Page Page)? made;

    public static void Map(WebApplication app) => app.MapMethods("/downloads", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer, DownloadsPage page) => answer.Of(http, page.Make())).ExcludeFromDescription();

    /// <summary>The page of the release that is served. It is made once for each release.</summary>
    Page Make()
    {
        using var release = current.Enter();
        if (release is null || PublishedDatasets.Missing(release) is not null) return Written($"""<p>The files are not there at the moment. The <a href="/v1">lists</a> have the same rows. <a href="/health/ready">Why</a>.</p>""");
        if (made is not { } held || held.Digest != release.Identity.FileDigest) made = held = (release.Identity.FileDigest, Make(PublishedDatasets.Catalog(release)));
        return held.Page;
    }

    static Page Make(DatasetCatalog catalog) => Written(
        $"""
        <p class="lede">Every table of release <strong>{catalog.Release}</strong>, whole, in the format that your tool likes. No key, no registration.</p>
        <h2 id="all">All of it</h2>
        <div class="wide" tabindex="0"><table class="stacked">
        <thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col" class="number">Size</th></tr></thead>
        <tbody>{catalog.Files.Select(file => (Html)$"""<tr><th scope="row"><a href="{file.Href}">{file.Name}</a></th><td>{About(file)}</td><td class="number">{Size(file)}</td></tr>""")}</tbody>
        </table></div>
        {Tables(catalog, DatasetKind.Flat, "Ready to plot", "Joined from several tables, so that one line of a notebook is enough.")}
        {Tables(catalog, DatasetKind.Collection, "Collections", "A row for each record, as its list has it.")}
        {Tables(catalog, DatasetKind.Link, "What records have many of", "Under the same ids, to join by.")}
        <h2 id="use">Before you use them</h2>
        <ul>
        <li>An address with <code>{catalog.Release}</code> in it gives the same bytes for ever; with <code>latest</code> in its place it is the newest release.</li>
        <li><a href="/data/{catalog.Release}/SHA256SUMS">SHA256SUMS</a> has the digest of each file, and every answer says it in <code>Repr-Digest</code>.</li>
        <li>What each column means, its type and its codes: <a href="/v1/datasets">/v1/datasets</a>, the <a href="/guides/codebook">codebook</a>, and the first sheet of each XLSX.</li>
        <li>CSV holds the text as it is: import it into a spreadsheet as text, or take XLSX, in which no cell is a formula.</li>
        <li>{catalog.LicenseNote}</li>
        <li>Cite: {catalog.Citation}</li>
        </ul>
        """);

    static Page Written(Html body) => new("/downloads", Title, "Every table of the release as CSV, NDJSON, Parquet and XLSX, and all of it as SQLite or in one zip.",
        $"""
        <h1>{Title}</h1>
        {body}
        """);

    static Html Tables(DatasetCatalog catalog, DatasetKind kind, string title, string meaning) =>
        $"""
        <h2 id="{Snake.Code(kind)}">{title}</h2>
        <p>{meaning}</p>
        <div class="wide" tabindex="0"><table class="stacked">
        <thead><tr><th scope="col">Table</th><th scope="col">One row is</th><th scope="col" class="number">Rows</th><th scope="col">Files</th></tr></thead>
        <tbody>{catalog.Data.Where(table => table.Kind == kind).Select(Row)}</tbody>
        </table></div>
        """;

    static Html Row(DatasetTable table) =>
        $"""<tr><th scope="row"><a href="/v1/datasets/{table.Name}">{table.Name}</a></th><td>{Html.Prose(table.Meaning)}</td><td class="number" data-unit="rows">{table.RowsCount}</td><td class="files">{table.Files.Select(file => File(table, file))}</td></tr>""";

    static Html File(DatasetTable table, DatasetFile file) => $"""<a href="{file.Href}" aria-label="{table.Name} as {Format(file)}, {Size(file)}" title="{Size(file)}">{Format(file)}</a> """;

    static string Format(DatasetFile file) => file.Format is "parquet" ? "Parquet" : file.Format.ToUpperInvariant();

    static string About(DatasetFile file) => file.Name switch
    {
        "dataset.sqlite" => "One SQLite database with every table and its keys",
        "dataset.zip" => "Every file of this page in one archive",
        "CITATION.cff" => "How to cite it, for reference managers and GitHub",
        "datapackage.json" => "Described as a Data Package, for Frictionless tools",
        "croissant.json" => "Described in Croissant, for machine learning tools",
        "dcat.jsonld" => "Described in the DCAT vocabulary, for data portals",
        _ => throw new InvalidOperationException($"{file.Name} is not described on the page of downloads"),
    };

    static string Size(DatasetFile file) => file.Bytes switch
    {
        < 1_000 => $"{file.Bytes} bytes",
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{file.Bytes / 1e3:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{file.Bytes / 1e6:0.0} MB"),
    };
}
