using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;

namespace DiplomacyApi.Pages;

/// <summary>What programs look for at the same place on every server: the catalog of APIs (RFC 9727) and whom to tell of a weakness (RFC 9116).</summary>
static class WellKnown
{
    const string Catalog = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    /// <summary>The standard asks for a date less than a year ahead.</summary>
    const int DaysValid = 180;

    public static void Map(WebApplication app)
    {
        app.MapMethods("/.well-known/api-catalog", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) =>
        {
            http.Response.Headers.Append("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"");
            return PageAnswer.Of(http, Links(address.Base).ToJsonString(Json.Options), Catalog);
        }).ExcludeFromDescription();
        app.MapMethods("/.well-known/security.txt", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PublicAddress address) => PageAnswer.Of(http, Security(address.Base), "text/plain; charset=utf-8")).ExcludeFromDescription();
    }

    static JsonObject Links(string address) => new()
    {
        ["linkset"] = new JsonArray(
            new JsonObject { ["anchor"] = $"{address}/.well-known/api-catalog", ["item"] = new JsonArray(Link(address, "/v1", null)) },
            new JsonObject
            {
                ["anchor"] = $"{address}/v1",
                ["service-desc"] = new JsonArray(Link(address, "/openapi/v1.json", "application/json"), Link(address, "/openapi/v1-3.0.json", "application/json")),
                ["service-doc"] = new JsonArray(Link(address, "/swagger/index.html", "text/html"), Link(address, "/guides", "text/html"), Link(address, "/llms.txt", "text/plain")),
                ["service-meta"] = new JsonArray(Link(address, "/workflows/v1.arazzo.yaml", "application/yaml")),
                ["status"] = new JsonArray(Link(address, "/health/ready", "application/json")),
                ["license"] = new JsonArray(new JsonObject { ["href"] = "https://creativecommons.org/licenses/by/4.0/" }),
            }),
    };

    static JsonObject Link(string address, string path, string? type)
    {
        var link = new JsonObject { ["href"] = address + path };
        if (type is not null) link["type"] = type;
        return link;
    }

    static string Security(string address) =>
        $"""
        Contact: {address}/guides/corrections
        Expires: {Iso.Day(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(DaysValid))}T00:00:00Z
        Preferred-Languages: en
        Canonical: {address}/.well-known/security.txt

        """;
}
