using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1/datasets/{name}</summary>
sealed class GetDatasetTable(JsonAnswers answers) : Endpoint<GetDatasetTable.Request>
{
    public override void Configure()
    {
        Get("datasets/{name}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Datasets", typeof(DatasetTable))));
        Summary(text =>
        {
            text.Summary = "Get what can be downloaded of a table";
            text.Description = "The columns of a table with their meaning, type, unit and codes, how many rows it has, and its files with their sizes and digests.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => answers.Send(HttpContext, $"/v1/datasets/{request.Name}", request.Release, release =>
    {
        if (PublishedDatasets.Missing(release) is { } problem) return (null, problem);
        var tables = PublishedDatasets.Catalog(release).Data;
        return tables.FirstOrDefault(table => table.Name == request.Name) is { } table ? (() => JsonSerializer.SerializeToUtf8Bytes(table, Json.Options), null) : (null, Absent(request.Name, [.. tables.Select(other => other.Name)]));
    });

    static ProblemResult Absent(string name, IReadOnlyList<string> names) => new(
        ProblemTypes.NotFound,
        $"There is no table '{name}'. /v1/datasets lists all.",
        new ParameterError { Parameter = "name", Value = name, Reason = "is not the name of a table", Allowed = string.Join(", ", names), DidYouMean = Nearest.To(name, names) });

    /// <summary>Which table, of which release.</summary>
    public sealed record Request
    {
        /// <summary>Name of the table.</summary>
        /// <example>statements_flat</example>
        [RouteParameter]
        public string Name { get; init; } = "";

        /// <inheritdoc cref="RecordRequest.Release"/>
        public string? Release { get; init; }
    }
}
