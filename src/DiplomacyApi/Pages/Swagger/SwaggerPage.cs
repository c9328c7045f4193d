using System.Text;
using DiplomacyApi.Http.OpenApi;

namespace DiplomacyApi.Pages.Swagger;

/// <summary>Swagger UI as the page on which people ask: its own files come from its package, the page around it and what is added to it from here.</summary>
static class SwaggerPage
{
    public static void Map(WebApplication app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = "swagger";
        page.IndexStream = () => new MemoryStream(Encoding.UTF8.GetBytes(Embedded.Text("assets/swagger.html").Replace("{title}", ContractDocument.Title, StringComparison.Ordinal)));
    });
}
