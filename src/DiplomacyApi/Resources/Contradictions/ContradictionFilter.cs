using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>Which contradictions to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Contradiction), Facets = ["kind", "measure", "actor", "topic", "year", "month"])]
[Example("q", "missing")]
[Example("topic", "evacuation-of-civilians")]
[Example("date_from", "2025-01-31")]
[Example("include", "record")]
[Example("fields", "id,kind,summary")]
[Example("facets", "kind")]
public sealed record ContradictionFilter : DatedListFilter
{
    /// <summary>Kinds of contradiction.</summary>
    /// <example>figures</example>
    public IReadOnlyList<ContradictionKind>? Kind { get; init; }

    /// <summary>Ids of records as `collection/id`: only what is about one of them.</summary>
    /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds]
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>Ids of actors who give one of the accounts.</summary>
    /// <example>dmytro-lubinets</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>What the numbers count: codes of measures that occur in the release.</summary>
    /// <example>persons_missing</example>
    [ReleaseValues("measures")]
    public IReadOnlyList<string>? Measure { get; init; }
}
