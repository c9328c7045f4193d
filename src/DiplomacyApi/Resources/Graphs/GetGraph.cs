using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>GET /v1/graph</summary>
sealed class GetGraph(CurrentRelease current, Caching caching) : Endpoint<GraphFilter>
{
    static readonly IReadOnlyList<Format> Offered = OffersAttribute.Of(typeof(GraphFilter));

    public override void Configure()
    {
        Get("graph", "graph.graphml");
        Description(endpoint => endpoint.WithMetadata(new Contract("Graph", typeof(Graph))));
        Summary(text =>
        {
            text.Summary = "Draw a graph around records";
            text.Description = "The records around one or several others, level by level, those with the newest links first, and all links between them. It is bounded by `limit`: where there was no room for all neighbours, `is_complete` is false and `left_out` says of which records and how many. A worked question: what connects two presidents? `from=actors/emmanuel-macron,actors/donald-trump`: what is linked with both has edges to both.";
        });
    }

    public override Task HandleAsync(GraphFilter filter, CancellationToken ct) => RequestedRelease.Answer(HttpContext, current, filter.Release, async release =>
    {
        var format = Format.Graphml;
        if (!HttpContext.Request.Path.Value!.EndsWith(".graphml", StringComparison.Ordinal) && !MediaTypes.TryChoose(HttpContext.Request, Offered, out format))
        {
            await MediaTypes.Refused(HttpContext.Request, Offered).ExecuteAsync(HttpContext);
            return;
        }

        var failures = new RequestFailures();
        RecordFilters.Check(filter, release, failures);
        if (!failures.Any && filter.AsOf is { } day) CheckThere(filter, day, release.Records, failures);
        var applied = new AppliedQuery("/v1/graph", filter);
        if (!failures.Any) Alternates.Tell(HttpContext.Response, Offered.Where(other => other != format).Select(other => (other, applied.AddressIn(other))));
        if (failures.Any) await failures.ToResult().ExecuteAsync(HttpContext);
        else if (!caching.IsSettled(HttpContext, release.Identity, applied.Text, format.ToString(), isPinned: filter.Release is not null)) await Answer(release, filter, applied, format, ct);
    });

    async Task Answer(Release release, GraphFilter filter, AppliedQuery applied, Format format, CancellationToken ct)
    {
        Graph graph;
        using (var rented = release.Rent(ct)) graph = new GraphWalk(rented.Connection, release, filter).Draw(applied);
        var body = format is Format.Graphml ? GraphMlWriter.Write(graph) : JsonSerializer.SerializeToUtf8Bytes(graph, Json.Options);
        if (format is Format.Graphml) HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"graph-{release.Identity.Version}.graphml\"";
        await Body.Send(HttpContext, MediaTypes.ContentType(format), body);
    }

    /// <summary>A graph can't be drawn from a record that was not there on the day.</summary>
    static void CheckThere(GraphFilter filter, DateOnly day, RecordIndex records, RequestFailures failures)
    {
        var then = new AsOfDay(day, records);
        foreach (var key in filter.Starts.Where(key => !then.Has(key)))
            failures.Add(ProblemTypes.InvalidParameter, "from", key.ToString(), $"was not there on {Iso.Day(day)}", records.KnownOn(key) is { } known ? $"a day of `as_of` from {known} on" : "no day of `as_of`, since it has no date");
    }
}
