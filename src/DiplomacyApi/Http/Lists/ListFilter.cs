using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Http.Lists;

/// <summary>What every list of records can be asked.</summary>
[Offers(Formats.Format.Parquet, Formats.Format.Xlsx)]
public abstract record ListFilter : PageFilter
{
    /// <summary>
    /// Words that the record must contain: `word`, `"a phrase"`, `-excluded`, and `begin*` from three letters on. Case and accents make no
    /// difference. At most 200 letters and 16 words.
    /// </summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of conflicts. Actors, places, topics and articles have no conflict of their own; for them: linked to a record of it.</summary>
    /// <example>russia-ukraine-war</example>
    [RecordIds("conflicts")]
    public IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>Ids of topics; a narrower topic counts as the wider one. For what has no topic of its own: linked to a record of it.</summary>
    [RecordIds("topics")]
    public IReadOnlyList<string>? Topic { get; init; }

    /// <summary>The name of a release: only what is new or has changed since.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>The fields to answer, by their names in the JSON; without it all.</summary>
    [NamesOf(RowNames.Fields)]
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>References whose records are to be answered whole, as `record` in the reference; with JSON only. Not more than fits into 16 MB.</summary>
    [NamesOf(RowNames.References)]
    public IReadOnlyList<string>? Include { get; init; }

    /// <summary>What to count the matching rows by, each without its own filter: the counts stand in `facets`; with JSON only.</summary>
    [NamesOf(RowNames.Facets)]
    public IReadOnlyList<string>? Facets { get; init; }
}
