using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Parameters;

/// <summary>Checks values that must be known to the release: ids of records, and codes that are data.</summary>
static class RecordFilters
{
    public static void Check(object request, Release release, RequestFailures failures)
    {
        var records = release.Records;
        foreach (var parameter in RequestShape.Of(request.GetType()).Parameters)
        {
            IReadOnlyList<string> values = parameter.Property.GetValue(request) switch { IReadOnlyList<string> several => several, string one => [one], _ => [] };
            if (parameter.RecordIds is { } refers) foreach (var value in values) Known(parameter, refers.Collection, value, records, failures);
            if (parameter.ReleaseValues is not { } known) continue;
            foreach (var value in values.Where(value => !records.Values(known.Name).Contains(value, StringComparer.Ordinal)))
                failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, "does not occur in this release", string.Join(", ", records.Values(known.Name)), Nearest.To(value, records.Values(known.Name)));
        }

        if (request is ListFilter { ChangedSince: { } since } && release.Ledger.All(known => known.Version != since))
            failures.Add(ProblemTypes.InvalidParameter, "changed_since", since, "is not the name of a release", string.Join(", ", release.Ledger.Select(known => known.Version)), Nearest.To(since, [.. release.Ledger.Select(known => known.Version)]));
    }

    static void Known(Parameter parameter, string collection, string value, RecordIndex records, RequestFailures failures)
    {
        var isAny = collection.Length == 0;
        if (isAny && (!RecordKey.TryParse(value, out var named) || RecordIndex.Tables.All(table => table.Name != named.Value.Collection)))
        {
            failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, "does not name a record", "collection/id, such as proposals/… or agreements/…");
            return;
        }

        var key = isAny && RecordKey.TryParse(value, out var parsed) ? parsed.Value : new RecordKey(collection, value);
        if (records.Has(key.Collection, key.Id)) return;
        if (records.RenamedTo(key) is { } now) failures.AddRenamed(parameter.Name, value, isAny ? $"{key.Collection}/{now}" : now);
        else if (records.Removed(key) is { } removed) Withdrawn(parameter, value, removed, isAny, failures);
        else Unknown(parameter, value, key, isAny, records, failures);
    }

    static void Withdrawn(Parameter parameter, string value, RemovedRecord removed, bool isAny, RequestFailures failures)
    {
        string[] instead = removed.ReplacedBy is { } other && RecordKey.TryParse(other, out var key) && (isAny || key.Value.Collection == removed.Collection) ? [isAny ? other : key.Value.Id] : [];
        failures.Add(ProblemTypes.Withdrawn, parameter.Name, value, $"was withdrawn in release {removed.RemovedIn}: {removed.Reason.TrimEnd('.')}", "records of the release that is read; release= reads an older one", instead);
    }

    static void Unknown(Parameter parameter, string value, RecordKey key, bool isAny, RecordIndex records, RequestFailures failures)
    {
        var near = Nearest.To(key.Id, records.Of(key.Collection));
        if (isAny) failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, $"is not a record of {key.Collection}", $"{key.Collection}/ and an id of /v1/{key.Collection}", [.. near.Select(id => $"{key.Collection}/{id}")]);
        else failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, $"is not the id of a record in {key.Collection}", $"ids of /v1/{key.Collection}", near);
    }
}
