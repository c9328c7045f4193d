using DiplomacyApi.Http;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Pages;

/// <summary>The pages that the <c>type</c> of a problem leads to: what happened, and what to do about it.</summary>
static class ProblemPages
{
    public static void Map(WebApplication app)
    {
        app.MapMethods("/problems", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer) => answer.Of(http, Index())).ExcludeFromDescription();
        app.MapMethods("/problems/{name}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer, PublicAddress address, string name) => ProblemTypes.All.FirstOrDefault(type => type.Name == name) is { } type
            ? answer.Of(http, Explanation(type, address.Base))
            : new ProblemResult(ProblemTypes.NotFound, $"There is no kind of problem called '{name}'. /problems lists all of them.")).ExcludeFromDescription();
    }

    static Page Index() => new("/problems", "Problems", "Every kind of error that this server answers with, what it means and how to mend the request.",
        $"""
        <h1>Problems</h1>
        <p class="lede">Every error that this server answers with is of one of these kinds, and its <code>type</code> leads to the page about it.</p>
        <div class="wide" tabindex="0"><table>
        <thead><tr><th scope="col" class="number">Status</th><th scope="col">Problem</th><th scope="col">Type</th></tr></thead>
        <tbody>{ProblemTypes.All.OrderBy(type => type.Status).Select(type => (Html)$"""<tr><td class="number">{type.Status}</td><td><a href="{type.Href}">{type.Title}</a></td><td><code>{type.Href}</code></td></tr>""")}</tbody>
        </table></div>
        """);

    static Page Explanation(ProblemType type, string server) => new(type.Href, type.Title, type.Meaning.Replace("`", "", StringComparison.Ordinal),
        $"""
        <nav class="crumb" aria-label="Where you are"><a href="/problems">Problems</a></nav>
        <h1>{type.Title}</h1>
        <p class="quiet">Status {type.Status} · <code>{type.Href}</code></p>
        <h2>What happened</h2>
        <p>{Html.Prose(type.Meaning)}</p>
        <h2>What to do</h2>
        <p>{Html.Prose(type.Cure)}</p>
        {(type.Example is { } request ? Example(server, request) : Html.Nothing)}
        """);

    static Html Example(string server, string request) =>
        $"""
        <h2>A request that ends here</h2>
        <pre tabindex="0"><code>curl -s '{server}{request}'</code></pre>
        <p class="request"><a href="{request}"><code>GET {request}</code></a> <span>see the answer</span></p>
        """;
}
