using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Changes;

/// <summary>GET /v1/{resource}/{id}/history</summary>
sealed class ListHistory(ListAnswers lists, CurrentRelease current) : Endpoint<HistoryFilter>
{
    public override void Configure()
    {
        Get("{resource}/{id}/history", "{resource}/{id}/history.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Releases", typeof(ListPage<RecordVersion>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List the history of a record";
            text.Description = "The record in each release that had it, oldest first: what changed in it and why, and where it can be read as it stood then. A withdrawn record ends with its withdrawal. A worked question: was what I quoted changed since? Look for a `kind` after the release that you read.";
        });
    }

    public override Task HandleAsync(HistoryFilter filter, CancellationToken ct)
    {
        var record = new RecordKey(filter.Resource, filter.Id);
        return lists.Send(HttpContext, $"/v1/{record}/history", filter, release => release.Records.Has(record.Collection, record.Id) || release.Records.Removed(record)?.Id == record.Id
            ? (Source(record, release), null)
            : (null, Elsewhere(record, release)));
    }

    /// <summary>Where the history of a record stands that is not there under this id; one that was renamed and then withdrawn is only in the ledger.</summary>
    IResult Elsewhere(RecordKey record, Release release)
    {
        var afterId = StoredRecords.AfterId(HttpContext.Request, record);
        using var rented = release.Rent(HttpContext.RequestAborted);
        var last = record with { Id = new Renames(rented.Connection).LastId(record) };
        return last != record && release.Records.Removed(last) is not null
            ? TypedResults.Redirect($"/v1/{last}{afterId}", permanent: true, preserveMethod: true)
            : StoredRecords.Absent(record, release.Records, afterId);
    }

    HeldSource<RecordVersion> Source(RecordKey record, Release release)
    {
        var held = current.Held();
        var served = current.Identity?.Version;
        return new HeldSource<RecordVersion>("history", $"{served} of {string.Join(',', held)}", new HistorySql(record, release, version => version == served || held.Contains(version, StringComparer.Ordinal)).List);
    }
}
