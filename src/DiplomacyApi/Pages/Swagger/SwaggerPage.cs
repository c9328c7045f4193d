using System.Text;
using DiplomacyApi.Http.OpenApi;

namespace DiplomacyApi.Pages.Swagger;

/// <summary>Swagger UI as the page on which people ask: its own files come from its package, the page around it and what is added to it from here.</summary>
static class SwaggerPage
{
    const string Prefix = "swagger";

    // Beside the branch, its middleware would look at the path of every other request as well.
    public static void Map(WebApplication app) => app.UseWhen(http => http.Request.Path.StartsWithSegments($"/{Prefix}", StringComparison.Ordinal), branch => branch.UseSwaggerUI(page =>
    {
        page.RoutePrefix = Prefix;
        page.IndexStream = () => new MemoryStream(Encoding.UTF8.GetBytes(Embedded.Text("assets/swagger.html").Replace("{title}", ContractDocument.Title, StringComparison.Ordinal)));
    }));
}
