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
        if (collection.Length > 0)
        {
            if (!records.Has(collection, value))
                failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, $"is not the id of a record in {collection}", $"ids of /v1/{collection}", Nearest.To(value, records.Of(collection)));
            return;
        }

        if (!RecordKey.TryParse(value, out var key) || RecordIndex.Tables.All(table => table.Name != key.Value.Collection))
            failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, "does not name a record", "collection/id, such as proposals/… or agreements/…");
        else if (!records.Has(key.Value.Collection, key.Value.Id))
            failures.Add(ProblemTypes.InvalidParameter, parameter.Name, value, $"is not a record of {key.Value.Collection}", $"{key.Value.Collection}/ and an id of /v1/{key.Value.Collection}", [.. Nearest.To(key.Value.Id, records.Of(key.Value.Collection)).Select(id => $"{key.Value.Collection}/{id}")]);
    }
}
