using System.Text;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Pages.Guides;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Pages;

/// <summary>What programs that read pages ask first: what they may read, which pages there are, and the short version of all of it.</summary>
static class Crawlers
{
    const string Text = "text/plain; charset=utf-8";

    public static void Map(WebApplication app)
    {
        app.MapMethods("/robots.txt", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) => PageAnswer.Of(http, $"User-agent: *\nAllow: /\n\nSitemap: {address.Base}/sitemap.xml\n", Text)).ExcludeFromDescription();
        app.MapMethods("/sitemap.xml", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) => PageAnswer.Of(http, Sitemap(address.Base), "application/xml; charset=utf-8")).ExcludeFromDescription();
        app.MapMethods("/llms.txt", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) => PageAnswer.Of(http, Summary(address.Base), Text)).ExcludeFromDescription();
    }

    static string Sitemap(string address)
    {
        IEnumerable<string> pages = ["/", "/downloads", "/guides", .. Guide.All.Select(guide => guide.Path), "/vocab", "/problems", .. ProblemTypes.All.Select(type => type.Href)];
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages.Select(page => (Html)$"<url><loc>{address + page}</loc></url>\n").Aggregate(new StringBuilder(), (all, one) => all.Append(one))}</urlset>\n";
    }

    /// <summary>The API in one text (llmstxt.org): what a program that reads instead of looking needs to ask it well.</summary>
    static string Summary(string address) =>
        $"""
        # {ContractDocument.Title}

        > Who said what, who proposed what, who agreed to what, who confirmed it and who denied it, each fact dated, attributed and pinned to the article that supports it. Read with GET, without a key.

        Every list is asked alike: filters are query parameters and combine with AND, several values of one are separated by commas and combine with OR. Unknown parameters and values are refused with what is allowed and what is near.
        JSON comes in pages (`page.next_cursor`, `links.next`); `.csv`, `.ndjson` and `.xlsx` behind the path give all rows that match. `as_of=YYYY-MM-DD` reads the dataset as it stood on a day. Cite records by their address and the release in `meta.release`.
        Statements, figures and claims are what somebody said: name the speaker or the source, and say what is contested. `check` on an extract says what an article got wrong.

        ## Guides

        {string.Join('\n', Guide.All.Select(guide => $"- [{guide.Title}]({address}{guide.Path}.md): {guide.Description}"))}

        ## Contract

        - [OpenAPI 3.1]({address}/openapi/v1.json): every request, parameter and field
        - [OpenAPI 3.0]({address}/openapi/v1-3.0.json): the same for older tools
        - [Workflows]({address}/workflows/v1.arazzo.yaml): the questions most often asked, step by step (Arazzo)

        ## Files

        Every table of the release, whole, under `/data/latest/<table>.csv`, `.ndjson`, `.parquet` and `.xlsx`; with the name of a release in the place of `latest` it is the same for ever.

        - [Datasets]({address}/v1/datasets): every table with its columns, their meaning, types, units and codes, and every file with its size and digest
        - [statements_flat]({address}/data/latest/statements_flat.csv): statements joined with speakers, countries, topics and sources
        - [exchanges]({address}/data/latest/exchanges.csv): each number that somebody reports of an exchange, a release or a repatriation
        - [positions_by_day]({address}/data/latest/positions_by_day.csv): who stood where on which proposal, from which day until which
        - [Data Package]({address}/data/latest/datapackage.json), [Croissant]({address}/data/latest/croissant.json), [DCAT]({address}/data/latest/dcat.jsonld): the same, for programs that harvest

        ## Lists

        {string.Join('\n', RecordIndex.Tables.Select(table => $"- [{table.Name}]({address}/v1/{table.Name})"))}

        """;
}
