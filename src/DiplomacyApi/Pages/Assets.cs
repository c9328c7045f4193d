namespace DiplomacyApi.Pages;

/// <summary>The files that pages are made of. They lie in the program itself: no page asks any other host.</summary>
static class Assets
{
    static readonly (string Path, string Name, string ContentType)[] Served =
    [
        ("/favicon.svg", "favicon.svg", "image/svg+xml"),
        ("/assets/site.css", "site.css", "text/css; charset=utf-8"),
        ("/assets/swagger.css", "swagger.css", "text/css; charset=utf-8"),
        ("/assets/swagger.js", "swagger.js", "text/javascript; charset=utf-8"),
        ("/assets/card.png", "card.png", "image/png"),
    ];

    public static void Map(WebApplication app)
    {
        foreach (var (path, name, contentType) in Served)
        {
            var content = Embedded.Bytes($"assets/{name}");
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => PageAnswer.Of(http, content, contentType)).ExcludeFromDescription();
        }
    }
}
