using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>What a list of confirmations can be asked, whether it holds those of all agreements or of one.</summary>
[Example("q", "Sumy")]
[Example("topic", "evacuation-of-civilians")]
[Example("date_from", "2025-02-01")]
[Example("include", "agreement")]
[Example("fields", "id,actor,phase,stance")]
[Example("facets", "stance")]
public abstract record ConfirmationsFilter : DatedListFilter
{
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
