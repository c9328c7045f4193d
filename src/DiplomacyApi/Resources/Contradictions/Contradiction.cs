using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>Accounts that cannot all be true, side by side. They are found when a release is built; nobody types them in.</summary>
public sealed record Contradiction : IEntry
{
    /// <summary>Id of the contradiction: the record's id and what is contradicted. It holds as long as its sides do.</summary>
    public required string Id { get; init; }

    /// <summary>What cannot all be true at once.</summary>
    public required ContradictionKind Kind { get; init; }

    /// <summary>Who gives which account, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that it belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>The record that the accounts are about.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The first day on which one of the accounts was given between which it began (ISO 8601); null where none of them is dated.</summary>
    public required DateOnly? DatedOn { get; init; }

    /// <summary>How much of <see cref="DatedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? DatedPrecision { get; init; }

    /// <summary>What the numbers count: a code of the list of measures; null where they are no numbers.</summary>
    public required string? Measure { get; init; }

    /// <summary>The unit of the numbers.</summary>
    public required string? Unit { get; init; }

    /// <summary>Which people or goods precisely the numbers count.</summary>
    public required string? Population { get; init; }

    /// <summary>Whose people or goods the numbers count.</summary>
    [RefersTo("actors")]
    public required Reference? Side { get; init; }

    /// <summary>The status that is dated differently, or the step that is confirmed and denied; null where it is neither.</summary>
    public required string? Subject { get; init; }

    /// <summary>The largest number less the smallest, in the unit; for dates the days between them; null where there are none.</summary>
    [Unit("as the column `unit` says; days for dates")]
    public required decimal? Spread { get; init; }

    /// <summary>The spread as a share of the largest number, in percent with one decimal; null where it is no number or the largest is zero.</summary>
    [Unit("percent")]
    public required decimal? SpreadPercent { get; init; }

    /// <summary>The accounts, oldest first.</summary>
    public required IReadOnlyList<ContradictionSide> Sides { get; init; }

    /// <summary>What all contradictions have, without what only numbers, dates or steps have; who tells of it in words adds the summary.</summary>
    internal static Contradiction Between(string id, ContradictionKind kind, Reference conflict, RecordReference record, IReadOnlyList<ContradictionSide> sides)
    {
        var (datedOn, precision) = Disagreement.Date(kind, sides);
        return new Contradiction
        {
            Id = id,
            Kind = kind,
            Summary = "",
            Conflict = conflict,
            Record = record,
            DatedOn = datedOn,
            DatedPrecision = precision,
            Measure = null,
            Unit = null,
            Population = null,
            Side = null,
            Subject = null,
            Spread = null,
            SpreadPercent = null,
            Sides = sides,
        };
    }
}
