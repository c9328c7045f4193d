using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>A plan, an offer, a guarantee, a force, a deal that somebody put forward.</summary>
public sealed record Proposal : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What is proposed.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>A short name for it.</summary>
    public required string Title { get; init; }

    /// <summary>Who proposes what to whom, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>Who put it forward.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<Reference> Proposers { get; init; }

    /// <summary>To whom it was put.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<Reference> Addressees { get; init; }

    /// <summary>When it was first put forward. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? ProposedOn { get; init; }

    /// <summary>How much of <see cref="ProposedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? ProposedPrecision { get; init; }

    /// <summary>By when it asks for an answer or an end; may lie ahead. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? DeadlineOn { get; init; }

    /// <summary>How much of <see cref="DeadlineOn"/> is known; null where no date is.</summary>
    public required DatePrecision? DeadlinePrecision { get; init; }

    /// <summary>Where it stands: the last entry of its history.</summary>
    public required ProposalStatus Status { get; init; }

    /// <summary>Every step, oldest first.</summary>
    public required IReadOnlyList<ProposalStep> StatusHistory { get; init; }

    /// <summary>What it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>Its terms.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Who stands where, oldest first.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>What it follows from or leads to.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

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
