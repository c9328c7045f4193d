using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Http.OpenApi;

namespace DiplomacyApi.Pages;

/// <summary>What all pages have around them.</summary>
static class Layout
{
    /// <summary>The whole document of a page; <paramref name="baseAddress"/> is where the server is reached.</summary>
    public static string Write(Page page, string baseAddress)
    {
        var heading = page.Path == "/" ? page.Title : $"{page.Title} · {ContractDocument.Title}";
        Html document =
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{heading}</title>
            <meta name="description" content="{page.Description}">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="/assets/site.css">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="canonical" href="{baseAddress + page.Path}">
            <link rel="service-desc" href="/openapi/v1.json" type="application/json">
            {(page.Markdown is { } markdown ? (Html)$"""<link rel="alternate" href="{markdown}" type="text/markdown">""" : Html.Nothing)}
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="{ContractDocument.Title}">
            <meta property="og:title" content="{page.Title}">
            <meta property="og:description" content="{page.Description}">
            <meta property="og:url" content="{baseAddress + page.Path}">
            <meta property="og:image" content="{baseAddress}/assets/card.png">
            <meta property="og:image:alt" content="{ContractDocument.Title}: who said what, who agreed, who denied it">
            <meta name="twitter:card" content="summary_large_image">
            {Linked(page)}
            </head>
            <body>
            <a class="skip" href="#content">To the content</a>
            <header class="top">
            <a class="home" href="/">{ContractDocument.Title}</a>
            <nav aria-label="Main">{Links(page.Path)}</nav>
            </header>
            <main id="content">
            {page.Body}
            </main>
            <footer>
            <p>Data: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>, apart from extracts and quotes, which are words of third parties. Program: MIT. Read by anyone, without a key.</p>
            <p><a href="/openapi/v1.json">Contract (OpenAPI)</a> <a href="/problems">Problems</a> <a href="/guides/corrections">Report an error</a> <a href="/llms.txt">llms.txt</a></p>
            </footer>
            </body>
            </html>

            """;
        return document.ToString();
    }

    static IEnumerable<Html> Links(string path) => new[] { ("/swagger/index.html", "Try it"), ("/guides", "Guides"), ("/guides/codebook", "Codebook"), ("/downloads", "Data") }
        .Select(link => (Html)$"""<a href="{link.Item1}"{(path == link.Item1 ? Html.Made(" aria-current=\"page\"") : Html.Nothing)}>{link.Item2}</a>""");

    /// <summary>The description for machines. The JSON is escaped as for a script, so that no text in it can end the element.</summary>
    static Html Linked(Page page)
    {
        if (page.Linked is not { } linked) return Html.Nothing;
        var described = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in linked) described[name] = value?.DeepClone();
        return $"""<script type="application/ld+json">{Html.Made(described.ToJsonString(JsonSerializerOptions.Default))}</script>""";
    }
}
