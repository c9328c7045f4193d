using DiplomacyApi.Declarations;

namespace DiplomacyApi.Resources.Records;

/// <summary>The article, and where there is one the passage of it, that supports the entry that the citation stands on.</summary>
public sealed record Citation
{
    /// <summary>The article cited.</summary>
    public required Reference Article { get; init; }

    /// <summary>The passage of the article that carries the fact; null where the article as a whole is cited. Its name is the passage as printed.</summary>
    public required Reference? Extract { get; init; }

    /// <summary>Who published the article; null where that is not known.</summary>
    [Derived]
    public required Reference? Publisher { get; init; }

    /// <summary>Whose text it is: the publisher's, or, where the article carries the text of another, that one's; null where that is not known.</summary>
    [Derived]
    public required Reference? Origin { get; init; }

    /// <summary>First day of the time at which the article was published (ISO 8601); null where no date was seen.</summary>
    [Derived]
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>How much of <see cref="PublishedOn"/> is known; null where no date was seen.</summary>
    [Derived]
    public required DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Address of the article; null where it is not known.</summary>
    [Derived]
    public required string? Url { get; init; }

    /// <summary>What the citation shows, or how far it carries; in the editors' words.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// How many sources independent of each other are cited: publishers whose own text it is. Copies of one text count once; copies of which
    /// it is not known whose text they are count as one source together.
    /// </summary>
    internal static int Independent(IEnumerable<Citation> citations) => citations.Select(citation => citation.Origin?.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The day at whose end the first dated article that is cited was out; null where none is dated.</summary>
    internal static DateOnly? FirstPublished(IEnumerable<Citation> citations) => EarliestPublished(citations) is ({ } first, { } precision) ? precision.LastDay(first) : null;

    /// <summary>The date of the dated article that was out first, of those that are cited.</summary>
    internal static (DateOnly? On, DatePrecision? Precision) EarliestPublished(IEnumerable<Citation> citations) => citations
        .Where(citation => citation.PublishedOn is not null).MinBy(citation => citation.PublishedPrecision!.Value.LastDay(citation.PublishedOn!.Value)) is { } earliest ? (earliest.PublishedOn, earliest.PublishedPrecision) : (null, null);
}
