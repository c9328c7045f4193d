namespace DiplomacyApi.Pages;

/// <summary>The questions most often asked, step by step, for programs (Arazzo).</summary>
static class Workflows
{
    public static void Map(WebApplication app)
    {
        var text = Embedded.Text("v1.arazzo.yaml");
        app.MapMethods("/workflows/v1.arazzo.yaml", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => PageAnswer.Of(http, text, "application/yaml; charset=utf-8")).ExcludeFromDescription();
    }
}
