using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Events;

/// <summary>A meeting, a call, a summit, a round of talks, a vote, a speech, an interview.</summary>
public sealed record Event : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>A short name for it.</summary>
    public required string Title { get; init; }

    /// <summary>What it was, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>When it began. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? StartsOn { get; init; }

    /// <summary>How much of <see cref="StartsOn"/> is known; null where no date is.</summary>
    public required DatePrecision? StartsPrecision { get; init; }

    /// <summary>When it ended; null for one day or where it is not known. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? EndsOn { get; init; }

    /// <summary>How much of <see cref="EndsOn"/> is known; null where no date is.</summary>
    public required DatePrecision? EndsPrecision { get; init; }

    /// <summary>Where it was.</summary>
    [RefersTo("places")]
    public required Reference? Place { get; init; }

    /// <summary>Who took part.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>What came of it, in the editors' words.</summary>
    public required string? Outcome { get; init; }

    /// <summary>The result, where it was a vote.</summary>
    public required Vote? Vote { get; init; }

    /// <summary>What it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>Numbers reported about it; each is a record of its own.</summary>
    [Derived]
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Claims about it; each is a record of its own.</summary>
    [Derived]
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>What the record rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>How many sources independent of each other the record cites: publishers whose own text it is. Copies of one text count once.</summary>
    [Derived]
    public int IndependentSourcesCount => Citation.Independent(Citations);

    /// <summary>What a reader should know before relying on the record.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
