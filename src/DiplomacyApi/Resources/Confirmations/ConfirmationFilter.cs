using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>Which confirmations to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(ListedConfirmation), Facets = ["agreement", "actor", "spokesperson", "phase", "stance", "topic", "year", "month"])]
[Example("q", "Sumy")]
[Example("topic", "evacuation-of-civilians")]
[Example("date_from", "2025-02-01")]
[Example("include", "agreement")]
[Example("fields", "id,actor,phase,stance")]
[Example("facets", "stance")]
public sealed record ConfirmationFilter : DatedListFilter
{
    /// <summary>Ids of agreements.</summary>
    /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds("agreements")]
    public IReadOnlyList<string>? Agreement { get; init; }

    /// <summary>Ids of actors for whom it was said.</summary>
    /// <example>icrc</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>Ids of persons and offices who said it for an actor.</summary>
    /// <example>tatyana-moskalkova</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Spokesperson { get; init; }

    /// <summary>Steps of the agreement that are spoken of.</summary>
    /// <example>announced</example>
    public IReadOnlyList<Phase>? Phase { get; init; }

    /// <summary>What is said of the step.</summary>
    /// <example>does_not_confirm</example>
    public IReadOnlyList<ConfirmationStance>? Stance { get; init; }
}
