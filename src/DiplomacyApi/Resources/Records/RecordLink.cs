using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>A reference that a record holds, as it is stored once for both directions.</summary>
sealed record RecordLink(string Relation, RecordKey To, IReadOnlyList<Citation> Citations)
{
    /// <summary>The entry of the record that holds the reference; null where it is the record itself.</summary>
    public string? EntryKey { get; init; }

    /// <summary>Whether an entry with a date of its own holds the reference: without a date it is not there once a day is asked for.</summary>
    public bool IsOfEntry { get; init; }

    /// <summary>Since when, or on which day.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision? DatedPrecision { get; init; }

    /// <summary>The stance, where there is one.</summary>
    public string? Stance { get; init; }

    /// <summary>A link along a field of the record; none where the field is empty.</summary>
    public static IEnumerable<RecordLink> Of(string relation, Reference? to, IReadOnlyList<Citation> citations) =>
        to is null ? [] : [new RecordLink(relation, new RecordKey(to.Collection, to.Id), citations)];

    /// <summary>Links along a list of the record.</summary>
    public static IEnumerable<RecordLink> Of(string relation, IEnumerable<Reference> to, IReadOnlyList<Citation> citations) =>
        to.Select(one => new RecordLink(relation, new RecordKey(one.Collection, one.Id), citations));

    /// <summary>Links to what the record is about, with the stance taken.</summary>
    public static IEnumerable<RecordLink> Of(IEnumerable<About> about, IReadOnlyList<Citation> citations) =>
        about.Select(one => new RecordLink(Records.Relations.About, new RecordKey(one.Record.Collection, one.Record.Id), citations) { Stance = one.Stance is { } stance ? Snake.Code(stance) : null });

    /// <summary>Links along the record's relations to others.</summary>
    public static IEnumerable<RecordLink> Of(IEnumerable<Relation> relations, IReadOnlyList<Citation> citations) =>
        relations.Select(one => new RecordLink(Snake.Code(one.Kind), new RecordKey(one.Record.Collection, one.Record.Id), citations));

    /// <summary>Links to the articles and extracts that are cited, each once.</summary>
    public static IEnumerable<RecordLink> Cited(params IEnumerable<Citation> citations) => citations
        .SelectMany(citation => new[] { citation.Article, citation.Extract }.OfType<Reference>())
        .DistinctBy(cited => (cited.Collection, cited.Id))
        .Select(cited => new RecordLink(Records.Relations.Cites, new RecordKey(cited.Collection, cited.Id), []));
}
