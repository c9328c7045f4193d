using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>A reference that a record holds, as it is stored once for both directions.</summary>
sealed record RecordLink(string Relation, RecordKey To, IReadOnlyList<Citation> Citations)
{
    /// <summary>The entry of the record that holds the reference; null where it is the record itself.</summary>
    public string? EntryKey { get; init; }

    /// <summary>
    /// The day from which on the entry is there that holds the reference: every day where the record itself does; null where the entry has
    /// no date, so that it is not there once a day is asked for.
    /// </summary>
    public DateOnly? EntryKnownOn { get; init; } = DateOnly.MinValue;

    /// <summary>Since when, or on which day.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision? DatedPrecision { get; init; }

    /// <summary>The stance, where there is one.</summary>
    public string? Stance { get; init; }

    /// <summary>A link along a field of the record; none where the field is empty.</summary>
    public static IEnumerable<RecordLink> Of(string relation, Reference? to, IReadOnlyList<Citation> citations) =>
        to is null ? [] : [new RecordLink(relation, new RecordKey(to.Collection, to.Id), citations)];

    /// <summary>Links along a list of the record, to each once: lists that are filtered by them have no row twice.</summary>
    public static IEnumerable<RecordLink> Of(string relation, IEnumerable<Reference> to, IReadOnlyList<Citation> citations) =>
        to.Select(one => new RecordKey(one.Collection, one.Id)).Distinct().Select(one => new RecordLink(relation, one, citations));

    /// <summary>Links to what the record is about, with the stance taken.</summary>
    public static IEnumerable<RecordLink> Of(IEnumerable<About> about, IReadOnlyList<Citation> citations) =>
        about.Select(one => new RecordLink(Records.Relations.About, new RecordKey(one.Record.Collection, one.Record.Id), citations) { Stance = one.Stance is { } stance ? Snake.Code(stance) : null });

    /// <summary>Links along the record's relations to others.</summary>
    public static IEnumerable<RecordLink> Of(IEnumerable<Relation> relations, IReadOnlyList<Citation> citations) =>
        relations.Select(one => new RecordLink(Snake.Code(one.Kind), new RecordKey(one.Record.Collection, one.Record.Id), citations));

    /// <summary>
    /// Links to the articles and extracts that are cited, each once: by the record itself on every day, by its entries from their day on.
    /// </summary>
    public static IEnumerable<RecordLink> Cited(IEnumerable<Citation> ofRecord, params IEnumerable<(IReadOnlyList<Citation> Citations, DateOnly? On, DatePrecision? Precision)> ofEntries) => ofRecord
        .Select(citation => (Citation: citation, KnownOn: (DateOnly?)DateOnly.MinValue))
        .Concat(ofEntries.SelectMany(entry => entry.Citations.Select(citation => (Citation: citation, KnownOn: LastDay(entry.On, entry.Precision)))))
        .SelectMany(cites => new[] { cites.Citation.Article, cites.Citation.Extract }.OfType<Reference>().Select(cited => (To: new RecordKey(cited.Collection, cited.Id), cites.KnownOn)))
        .GroupBy(cites => cites.To)
        .Select(same => new RecordLink(Records.Relations.Cites, same.Key, []) { EntryKnownOn = same.Min(cites => cites.KnownOn) });

    /// <summary>The link as an entry with a date of its own holds it.</summary>
    public RecordLink HeldSince(DateOnly? on, DatePrecision? precision) => this with { DatedOn = on, DatedPrecision = precision, EntryKnownOn = LastDay(on, precision) };

    static DateOnly? LastDay(DateOnly? on, DatePrecision? precision) => on is { } first && precision is { } known ? known.LastDay(first) : null;
}
