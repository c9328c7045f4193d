using System.Net;
using System.Text;

namespace DiplomacyApi.Http.Problems;

/// <summary>The pages that the <c>type</c> of a problem leads to: what happened, and what to do about it.</summary>
static class ProblemPages
{
    public static void Map(WebApplication app)
    {
        app.MapMethods("/problems", [HttpMethods.Get, HttpMethods.Head], () => Page("Problems", Index())).ExcludeFromDescription();
        app.MapMethods("/problems/{name}", [HttpMethods.Get, HttpMethods.Head], (string name) => ProblemTypes.All.FirstOrDefault(type => type.Name == name) is { } type
            ? Page(type.Title, Explanation(type))
            : new ProblemResult(ProblemTypes.NotFound, $"There is no kind of problem called '{name}'. /problems lists all of them.")).ExcludeFromDescription();
    }

    static string Index()
    {
        var list = new StringBuilder("<h1>Problems</h1>\n<p>Every error that this server answers with is of one of these kinds.</p>\n<ul>\n");
        foreach (var type in ProblemTypes.All) list.Append("<li><a href=\"").Append(type.Href).Append("\">").Append(Escaped(type.Title)).Append("</a> (").Append(type.Status).Append(")</li>\n");
        return list.Append("</ul>").ToString();
    }

    static string Explanation(ProblemType type) =>
        $"""
        <p class="crumb"><a href="/problems">Problems</a></p>
        <h1>{Escaped(type.Title)}</h1>
        <p class="status">Status {type.Status} · <code>{type.Href}</code></p>
        <h2>What happened</h2>
        <p>{Prose(type.Meaning)}</p>
        <h2>What to do</h2>
        <p>{Prose(type.Cure)}</p>
        {(type.Example is null ? "" : $"""<h2>A request that ends here</h2><p><a href="{Escaped(type.Example)}"><code>{Escaped(type.Example)}</code></a></p>""")}
        """;

    static IResult Page(string title, string body) => TypedResults.Content(
        $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{Escaped(title)}} · Diplomacy API</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; color: #1a1a1a; background: #fff; }
        h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin-top: 2rem; }
        code { font-size: .9375em; overflow-wrap: anywhere; } a { color: #0b57a4; }
        .status, .crumb, footer { color: #555; } footer { margin-top: 3rem; border-top: 1px solid #ccc; padding-top: 1rem; }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #8ec5ff; } .status, .crumb, footer { color: #aaa; } }
        </style>
        </head>
        <body>
        <main>
        {{body}}
        </main>
        <footer><a href="/swagger">All requests, to try out</a></footer>
        </body>
        </html>
        """, "text/html; charset=utf-8");

    /// <summary>Text with `code` in it.</summary>
    static string Prose(string text) => string.Concat(Escaped(text).Split('`').Select((part, number) => number % 2 == 0 ? part : $"<code>{part}</code>"));

    static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
