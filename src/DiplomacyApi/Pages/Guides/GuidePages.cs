using System.Text.Json.Nodes;
using DiplomacyApi.Http;

namespace DiplomacyApi.Pages.Guides;

/// <summary>The guides as pages, and as the Markdown that they are written in.</summary>
static class GuidePages
{
    const string AsWritten = "http://localhost:5080";

    public static void Map(WebApplication app)
    {
        app.MapMethods("/guides", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer) => answer.Of(http, Index())).ExcludeFromDescription();
        foreach (var guide in Guide.All)
        {
            app.MapMethods(guide.Path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer, PublicAddress address) => answer.Of(http, Page(guide, address))).ExcludeFromDescription();
            app.MapMethods($"{guide.Path}.md", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) => PageAnswer.Of(http, Here(guide, address), "text/markdown; charset=utf-8")).ExcludeFromDescription();
        }
    }

    static Page Index() => new("/guides", "Guides", "How to ask, how facts are sourced and checked, how to cite, and what may change.",
        $"""
        <h1>Guides</h1>
        <ul class="cards">{Guide.All.Select(guide => (Html)$"""<li><a href="{guide.Path}">{guide.Title}</a><span>{guide.Description}</span></li>""")}</ul>
        """);

    static Page Page(Guide guide, PublicAddress address) => new(guide.Path, guide.Title, guide.Description,
        $"""
        <nav class="crumb" aria-label="Where you are"><a href="/guides">Guides</a></nav>
        <article class="prose">
        {GuideMarkdown.Render(Here(guide, address))}
        </article>
        <p class="quiet"><a href="{guide.Path}.md">This page as Markdown</a></p>
        {Next(guide)}
        """)
    {
        Markdown = $"{guide.Path}.md",
        Linked = new JsonObject { ["@type"] = "TechArticle", ["headline"] = guide.Title, ["description"] = guide.Description, ["url"] = address.Base + guide.Path },
    };

    static Html Next(Guide guide) => Guide.All.SkipWhile(one => one != guide).Skip(1).FirstOrDefault() is { } next
        ? $"""<p class="next">Next: <a href="{next.Path}">{next.Title}</a></p>"""
        : Html.Nothing;

    /// <summary>The text with the address of this server in the place of the one that it was written with.</summary>
    static string Here(Guide guide, PublicAddress address) => guide.Text.Replace(AsWritten, address.Base, StringComparison.Ordinal);
}
