using System.Globalization;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation;

/// <summary>What a curator should look at next: how much there is, how well it is sourced, what is in doubt, what is missing.</summary>
static class CurationReport
{
    /// <summary>The report as lines of text.</summary>
    public static IEnumerable<string> Of(Corpus corpus)
    {
        yield return "collection       records  two+ sources  one source  doubts  discrepancies  undated";
        foreach (var row in Rows(corpus))
        {
            var shares = row.Cites ? $"{Share(row.Independent.Count(count => count >= 2), row.Records),12}  {row.Independent.Count(count => count == 1),10}" : $"{"",12}  {"",10}";
            yield return string.Create(CultureInfo.InvariantCulture, $"{row.Collection,-15}  {row.Records,7}  {shares}  {row.Notes.Count(note => note.Kind is NoteKind.Doubt),6}  {row.Notes.Count(note => note.Kind is NoteKind.Discrepancy),13}  {row.Undated,7}");
        }

        yield return "";
        foreach (var (heading, ids) in Lists(corpus))
        {
            yield return $"{heading}: {ids.Count}";
            foreach (var id in ids) yield return $"  {id}";
        }
    }

    static IEnumerable<Row> Rows(Corpus corpus) =>
    [
        new("statements", corpus.Statements.Count, [.. corpus.Statements.Select(record => record.IndependentSourcesCount)], [.. corpus.Statements.SelectMany(record => record.Notes)], corpus.Statements.Count(record => record.SaidOn is null)),
        new("proposals", corpus.Proposals.Count, [.. corpus.Proposals.Select(record => record.IndependentSourcesCount)], [.. corpus.Proposals.SelectMany(record => record.Notes)], corpus.Proposals.Count(record => record.ProposedOn is null)),
        new("agreements", corpus.Agreements.Count, [.. corpus.Agreements.Select(record => record.IndependentSourcesCount)], [.. corpus.Agreements.SelectMany(record => record.Notes)], corpus.Agreements.Count(record => record.AnnouncedOn is null)),
        new("claims", corpus.Claims.Count, [.. corpus.Claims.Select(record => record.IndependentSourcesCount)], [.. corpus.Claims.SelectMany(record => record.Notes)], corpus.Claims.Count(record => record.ClaimedOn is null)),
        new("figures", corpus.Figures.Count, [.. corpus.Figures.Select(record => record.IndependentSourcesCount)], [.. corpus.Figures.SelectMany(record => record.Notes)], corpus.Figures.Count(record => record.ReportedOn is null)),
        new("events", corpus.Events.Count, [.. corpus.Events.Select(record => record.IndependentSourcesCount)], [.. corpus.Events.SelectMany(record => record.Notes)], corpus.Events.Count(record => record.StartsOn is null)),
        new("articles", corpus.Articles.Count, [], [.. corpus.Articles.SelectMany(record => record.Notes)], corpus.Articles.Count(record => record.PublishedOn is null)),
        new("actors", corpus.Actors.Count, [], [.. corpus.Actors.SelectMany(record => record.Notes)], 0),
        new("places", corpus.Places.Count, [], [.. corpus.Places.SelectMany(record => record.Notes)], 0),
        new("topics", corpus.Topics.Count, [], [], 0),
        new("conflicts", corpus.Conflicts.Count, [], [.. corpus.Conflicts.SelectMany(record => record.Notes)], 0),
    ];

    static IEnumerable<(string Heading, IReadOnlyList<string> Ids)> Lists(Corpus corpus) =>
    [
        ("Agreements that rest on one source", [.. corpus.Agreements.Where(record => record.IndependentSourcesCount < 2).Select(record => record.Id).Order(StringComparer.Ordinal)]),
        ("Proposals that rest on one source", [.. corpus.Proposals.Where(record => record.IndependentSourcesCount < 2).Select(record => record.Id).Order(StringComparer.Ordinal)]),
        ("Parties of agreements of whom nothing is known", [.. corpus.Agreements.SelectMany(record => record.Parties.Where(party => party.Role is Resources.Agreements.PartyRole.Party && record.Confirmations.All(said => said.Actor.Id != party.Actor.Id)).Select(party => $"{record.Id}: {party.Actor.Id}")).Order(StringComparer.Ordinal)]),
        ("Numbers missing in the counts that parties keep", [.. corpus.Agreements.SelectMany(record => record.Numbering).GroupBy(numbering => numbering.CountedBy.Id, StringComparer.Ordinal).SelectMany(Missing)]),
        ("Months without a statement", [.. Months(corpus).Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture))]),
    ];

    static IEnumerable<string> Missing(IGrouping<string, Resources.Agreements.Numbering> counted)
    {
        var numbers = counted.Select(numbering => numbering.Number).ToHashSet();
        return Enumerable.Range(1, numbers.Max()).Where(number => !numbers.Contains(number)).Select(number => string.Create(CultureInfo.InvariantCulture, $"{counted.Key}: {number}"));
    }

    static IEnumerable<DateOnly> Months(Corpus corpus)
    {
        var spoken = corpus.Statements.Where(record => record.SaidOn is not null).Select(record => new DateOnly(record.SaidOn!.Value.Year, record.SaidOn.Value.Month, 1)).ToHashSet();
        var coverage = corpus.Dataset.Coverage;
        for (var month = new DateOnly(coverage.FromOn.Year, coverage.FromOn.Month, 1); month <= coverage.UntilOn; month = month.AddMonths(1))
            if (!spoken.Contains(month)) yield return month;
    }

    static string Share(int part, int whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");

    sealed record Row(string Collection, int Records, IReadOnlyList<int> Independent, IReadOnlyList<Note> Notes, int Undated)
    {
        /// <summary>Whether records of the collection must cite.</summary>
        public bool Cites => Independent.Count > 0;
    }
}
