using System.Text.RegularExpressions;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>The rules about the seed as a whole: what must be unique across records, and what may not come back.</summary>
static partial class SeedRules
{
    public static void Check(Seed seed, Rules rules)
    {
        if (seed.Dataset.Coverage.UntilOn < seed.Dataset.Coverage.FromOn) rules.Problem(seed.Dataset.Coverage, nameof(CoverageEntry.UntilOn), "lies before from_on");
        Addresses(seed, rules);
        Measures(seed, rules);
        FormerIds(seed, rules);
        Removed(seed, rules);
    }

    static void Addresses(Seed seed, Rules rules)
    {
        foreach (var twice in seed.Articles.Where(article => article.Url is not null).GroupBy(article => article.Url, StringComparer.Ordinal).Where(same => same.Count() > 1))
            rules.Problem(twice.Last(), "Url", $"is the address of '{twice.First().Id}' already; an article is entered once");
    }

    static void Measures(Seed seed, Rules rules)
    {
        foreach (var measure in seed.Measures.Where(measure => !MeasureGrammar().IsMatch(measure.Id)))
            rules.Problem(measure, nameof(measure.Id), $"'{measure.Id}' is not a code; allowed are lower-case words joined by underscores");
        foreach (var twice in seed.Measures.GroupBy(measure => measure.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            rules.Problem(twice.Last(), nameof(MeasureEntry.Id), $"'{twice.Key}' stands in the list already");
    }

    /// <summary>A former id belongs to one record and can't be an id that is in use.</summary>
    static void FormerIds(Seed seed, Rules rules)
    {
        foreach (var (collection, entries) in seed.Collections)
        {
            var taken = new HashSet<string>(seed.Ids[collection], StringComparer.Ordinal);
            foreach (var entry in entries)
                foreach (var former in entry.FormerIds)
                {
                    rules.Id(entry, nameof(entry.FormerIds), former);
                    if (!taken.Add(former)) rules.Problem(entry, nameof(entry.FormerIds), $"'{former}' is in use in {collection}; an id is never used again");
                }
        }
    }

    static void Removed(Seed seed, Rules rules)
    {
        foreach (var removed in seed.Removed)
            if (!RecordKey.TryParse(removed.Record, out var key) || !seed.Ids.TryGetValue(key.Value.Collection, out var ids))
                rules.Problem(removed, nameof(removed.Record), $"'{removed.Record}' does not name a record; allowed is collection/id");
            else if (ids.Contains(key.Value.Id))
                rules.Problem(removed, nameof(removed.Record), $"'{removed.Record}' still stands in the seed; remove one of the two");
    }

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MeasureGrammar();
}
