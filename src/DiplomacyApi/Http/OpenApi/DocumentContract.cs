using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Writes the groups of the contract in reading order, and that no request needs credentials.</summary>
sealed class DocumentContract : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Tags = new HashSet<OpenApiTag>(ContractDocument.Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
        swaggerDoc.Security = [new OpenApiSecurityRequirement()];
        var order = ContractDocument.Tags.Select(tag => tag.Name).ToList();
        var paths = swaggerDoc.Paths.OrderBy(path => order.IndexOf(path.Value.Operations!.Values.First().Tags!.First().Name!)).ThenBy(path => path.Key.Length).ThenBy(path => path.Key, StringComparer.Ordinal).ToList();
        swaggerDoc.Paths = [];
        foreach (var (path, item) in paths) swaggerDoc.Paths.Add(path, item);
    }
}
