using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Changes;

/// <summary>GET /v1/changes</summary>
sealed class ListChanges(ListAnswers lists) : Endpoint<ChangeFilter>
{
    public override void Configure()
    {
        Get("changes", "changes.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Releases", typeof(ListPage<RecordChange>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List what changed between two releases";
            text.Description = "Every record that is new, changed, renamed or withdrawn since a release, all its changes taken together, with the fields, the reasons and the releases in which they came. A worked question: what was corrected since the release that I cited? `since=2026.11.1&kind=changed,renamed,removed`.";
        });
    }

    public override Task HandleAsync(ChangeFilter filter, CancellationToken ct) => lists.Send(HttpContext, "/v1/changes", filter, release =>
    {
        var failures = new RequestFailures();
        var since = Number("since", filter.Since, release, failures);
        var until = Number("until", filter.Until ?? release.Identity.Version, release, failures);
        if (since > until) failures.Add(ProblemTypes.InvalidRange, "until", filter.Until, $"was released before since, {filter.Since}", "a release that is not earlier than since");
        foreach (var record in filter.Record ?? []) Known(record, release.Records, failures);
        return failures.Any ? (null, failures.ToResult()) : (new ChangeSource(filter, release, since!.Value, until!.Value), null);
    });

    /// <summary>The place of a release in the ledger; null where it isn't there.</summary>
    static int? Number(string parameter, string version, Release release, RequestFailures failures)
    {
        if (release.Ledger.FirstOrDefault(known => known.Version == version) is { } found) return found.Number;
        var known = release.Ledger.Select(known => known.Version).ToList();
        failures.Add(ProblemTypes.InvalidParameter, parameter, version, "is not the name of a release", string.Join(", ", known), Nearest.To(version, known));
        return null;
    }

    /// <summary>A record may have been withdrawn or renamed since; what was never there is refused.</summary>
    static void Known(string record, RecordIndex records, RequestFailures failures)
    {
        if (!RecordKey.TryParse(record, out var key) || RecordIndex.Tables.All(table => table.Name != key.Value.Collection))
            failures.Add(ProblemTypes.InvalidParameter, "record", record, "does not name a record", "collection/id, such as proposals/… or agreements/…");
        else if (!records.Has(key.Value.Collection, key.Value.Id) && records.Removed(key.Value) is null && records.RenamedTo(key.Value) is null)
            failures.Add(ProblemTypes.InvalidParameter, "record", record, $"is not and was not a record of {key.Value.Collection}", $"{key.Value.Collection}/ and an id of /v1/{key.Value.Collection}", [.. Nearest.To(key.Value.Id, records.Of(key.Value.Collection)).Select(id => $"{key.Value.Collection}/{id}")]);
    }
}
