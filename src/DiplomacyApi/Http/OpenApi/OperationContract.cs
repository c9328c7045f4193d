using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Writes an operation of the contract: its name, its parameters, its answers, from what its endpoint declares.</summary>
sealed class OperationContract : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var contract = EndpointDescriptions.ContractOf(context.ApiDescription.ActionDescriptor)!;
        var endpoint = EndpointDescriptions.DefinitionOf(context.ApiDescription.ActionDescriptor);
        var path = context.ApiDescription.RelativePath!;
        var hasSuffix = path.EndsWith("{format}", StringComparison.Ordinal);
        var name = JsonNamingPolicy.CamelCase.ConvertName(endpoint.EndpointType.Name);
        var formats = RequestShape.Of(endpoint.ReqDtoType).Formats;
        var (idEnd, summaryEnd, preface, only) = Suffix(path, contract);
        operation.OperationId = $"{name}{idEnd}";
        operation.Tags = new HashSet<OpenApiTagReference> { new(contract.Tag, context.Document) };
        operation.Summary = $"{endpoint.EndpointSummary!.Summary}{summaryEnd}";
        operation.Description = $"{preface}{endpoint.EndpointSummary.Description}";
        operation.Parameters = Parameters(endpoint.ReqDtoType, path, hasSuffix, context);
        operation.Responses = Responses(contract, only is { } suffixed ? [suffixed] : formats.Count == 0 ? [Format.Json] : formats, operation.Parameters.Count > 0, RequestShape.Of(endpoint.ReqDtoType).Parameters.Any(parameter => parameter.RecordIds is not null), path, context);
    }

    /// <summary>What a suffix of a path adds to the names and texts of its operation, and the one format that it has where the suffix is fixed.</summary>
    static (string IdEnd, string SummaryEnd, string Preface, Format? Only) Suffix(string path, Contract contract) => Path.GetExtension(path) switch
    {
        ".{format}" when contract.IsTable => ("As", ", in a format", "The same table with the format named by a suffix, as spreadsheets and `read_csv` understand it. ", null),
        ".{format}" => ("As", ", in a format", "The same list with the format named by a suffix, as spreadsheets, maps, feed readers, calendars and `read_csv` understand it. All but JSON and Atom hold all rows that match. ", null),
        ".jsonld" => ("Linked", ", as JSON-LD", "The same record as linked data, in the words of schema.org. ", Format.Jsonld),
        ".graphml" => ("AsGraphml", ", as GraphML", "The same graph as Gephi, Cytoscape, yEd, igraph and NetworkX read it. ", Format.Graphml),
        _ => ("", "", "", null),
    };

    /// <summary>
    /// The parameters, those of the path first. A form begins with what must be given, with the first filter that only this request has,
    /// which is the one that tells most, and with few rows; a file that is asked for by its suffix has all of them.
    /// </summary>
    static List<IOpenApiParameter> Parameters(Type request, string path, bool hasSuffix, OperationFilterContext context)
    {
        var parameters = RequestShape.Of(request).Parameters.Where(parameter => !parameter.IsRoute || path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal)).ToList();
        var telling = parameters.Exists(parameter => parameter.IsRequired || parameter.IsPrefilled) ? null : parameters.Find(parameter => !parameter.IsRoute && parameter.Example is not null && parameter.Property.DeclaringType == request);
        return [.. parameters.OrderBy(parameter => parameter.IsRoute ? 0 : 1).Select(parameter => ParameterContract.Of(
            parameter, parameter.IsRoute || parameter.IsRequired || parameter.IsPrefilled || parameter == telling || (parameter.Name == "limit" && !hasSuffix), context))];
    }

    static OpenApiResponses Responses(Contract contract, IReadOnlyList<Format> formats, bool hasParameters, bool namesRecords, string path, OperationFilterContext context)
    {
        var answer = context.SchemaGenerator.GenerateSchema(contract.Answer, context.SchemaRepository);
        var ok = new OpenApiResponse { Description = contract.IsList ? "The rows that match." : contract.IsTable ? "The table." : "The record.", Headers = Headers(contract), Content = contract.Texts.Count > 0 ? FormatContract.Content(contract, answer) : FormatContract.Content(formats, answer) };
        var responses = new OpenApiResponses
        {
            ["200"] = ok,
            ["304"] = new OpenApiResponse { Description = "You hold this answer already: it is that of the `If-None-Match` header." },
        };
        Problem(responses, context, "400", hasParameters ? "A parameter is unknown, has a value that is not allowed, or does not fit the others; `errors` says which, what is allowed, and what may have been meant." : "The path has no parameters, and one was given; or the request is malformed.");
        var isOfRecord = path.Contains("{id}", StringComparison.Ordinal);
        if (isOfRecord) Problem(responses, context, "404", "There is no such record; `errors` suggests the nearest ids.");
        if (isOfRecord || namesRecords) responses["308"] = new OpenApiResponse { Description = "A record that is named has another id now; `Location` leads to the same with that.", Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["Location"] = Header("The path and query to ask instead.", "/v1/actors/emmanuel-macron") } };
        if (path.Contains("{version}", StringComparison.Ordinal)) Problem(responses, context, "404", "There is no such release; `errors` suggests the nearest names.");
        if (path.Contains("{name}", StringComparison.Ordinal)) Problem(responses, context, "404", "There is nothing of that name; `errors` suggests the nearest ones.");
        Problem(responses, context, "410", $"The release is not held any more{(contract.IsList ? ", the cursor belongs to another one" : "")}{(isOfRecord || namesRecords ? ", or a record that is named was withdrawn" : "")}; the answer says which, why, and where to go on.");
        if (Path.GetExtension(path).Length == 0) Problem(responses, context, "406", "The Accept header names none of the formats of this path.");
        Problem(responses, context, "412", "The If-Match header names another version of the answer than the one that is served.");
        Problem(responses, context, "429", "Requests come too fast from your address; go on after the seconds in `Retry-After`.");
        Problem(responses, context, "503", "There is no release to answer from, or the server is busy or going down; try again after the seconds in `Retry-After`.");
        return responses;
    }

    static void Problem(OpenApiResponses responses, OperationFilterContext context, string status, string description) => responses[status] = new OpenApiResponse
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { [ProblemResult.ContentType] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository) } },
    };

    static Dictionary<string, IOpenApiHeader> Headers(Contract contract)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            ["ETag"] = Header("Names this answer; send it as `If-None-Match` to be told whether it still holds.", "\"kqZ0pXb0m0s4h3rVbJxy\""),
            ["Release"] = Header("The release of the dataset that the answer was read from.", "2026.11.1"),
            ["API-Version"] = Header("The version of this contract.", ContractDocument.Version),
        };
        headers["Link"] = contract switch
        {
            { IsTable: true } => Header("The same in another format, as `rel=\"alternate\"`.", "</v1/positions/matrix.csv?topic=ceasefire>; rel=\"alternate\""),
            { IsList: true } => Header("The next page, as `rel=\"next\"`, absent on the last one; and the same in other formats, as `rel=\"alternate\"`.", "</v1/statements?cursor=…>; rel=\"next\""),
            _ => Header("The licence, the address to cite, and the same in another format, as `rel=\"alternate\"`.", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\""),
        };
        return headers;
    }

    static OpenApiHeader Header(string description, string example) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example) };
}
