using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Generates the contract with Swashbuckle and serves it.</summary>
static class ContractService
{
    public static void AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, EndpointDescriptions>());
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(ContractDocument.Name, new OpenApiInfo
            {
                Title = ContractDocument.Title,
                Version = ContractDocument.Version,
                Description = ContractDocument.Description,
                License = new OpenApiLicense { Name = "MIT (program), CC BY 4.0 (data)", Url = new Uri("https://creativecommons.org/licenses/by/4.0/") },
                Contact = new OpenApiContact { Name = "Diplomacy API contributors" },
            });
            options.AddServer(new OpenApiServer { Url = "/", Description = "This server" });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.OperationFilter<OperationContract>();
            options.SchemaFilter<SchemaContract>();
            options.DocumentFilter<DocumentContract>();
            options.CustomSchemaIds(Named);
        });
    }

    public static void MapContract(this WebApplication app)
    {
        Serve(app, "/openapi/v1.json", OpenApiSpecVersion.OpenApi3_1);
        Serve(app, "/openapi/v1-3.0.json", OpenApiSpecVersion.OpenApi3_0);
    }

    /// <summary>The document as text; it is the same for as long as the program runs.</summary>
    public static async Task<byte[]> Write(IServiceProvider services, OpenApiSpecVersion version)
    {
        await using var scope = services.CreateAsyncScope();
        var document = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger(ContractDocument.Name);
        if (version is OpenApiSpecVersion.OpenApi3_0) OlderContract.Adapt(document);
        using var text = new MemoryStream();
        await document.SerializeAsJsonAsync(text, version);
        return text.ToArray();
    }

    static void Serve(WebApplication app, string path, OpenApiSpecVersion version)
    {
        var written = new Lazy<Task<byte[]>>(() => Write(app.Services, version));
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], async (HttpContext http) =>
        {
            var text = await written.Value;
            http.Response.Headers.CacheControl = "public, max-age=300";
            return TypedResults.Bytes(text, "application/json", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 10))}\""));
        }).ExcludeFromDescription();
    }

    static string Named(Type type) => type.IsGenericType ? $"{type.GenericTypeArguments[0].Name}Page" : type.Name;
}
