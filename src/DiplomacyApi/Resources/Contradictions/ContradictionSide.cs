using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>One of the accounts that contradict each other, with who gives it and what it rests on.</summary>
public sealed record ContradictionSide
{
    /// <summary>Who says so; null where the source does not say.</summary>
    public required Reference? Actor { get; init; }

    /// <summary>What is said, in the editors' words.</summary>
    public required string Text { get; init; }

    /// <summary>The record that holds it: a figure, a claim, or the agreement or proposal whose history or confirmation it is.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The number; null where none is given or a range is.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The lower end of a range.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The upper end of a range.</summary>
    public required decimal? High { get; init; }

    /// <summary>How exact the number is said to be; null where there is none.</summary>
    public required Qualifier? Qualifier { get; init; }

    /// <summary>The day that the number speaks of (ISO 8601); null where none is given or there is no number.</summary>
    public required DateOnly? AsOfOn { get; init; }

    /// <summary>How much of <see cref="AsOfOn"/> is known; null where no day is given.</summary>
    public required DatePrecision? AsOfPrecision { get; init; }

    /// <summary>What the actor says of the step, or what kind of claim it is; null for numbers and dates.</summary>
    public required string? Stance { get; init; }

    /// <summary>When it was said, or the day that it gives. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? DatedOn { get; init; }

    /// <summary>How much of <see cref="DatedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? DatedPrecision { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What all accounts have, without what only numbers or steps have.</summary>
    internal static ContradictionSide Of(Reference? actor, string text, RecordReference record, DateOnly? datedOn, DatePrecision? precision, IReadOnlyList<Citation> citations) => new()
    {
        Actor = actor,
        Text = text,
        Record = record,
        Value = null,
        Low = null,
        High = null,
        Qualifier = null,
        AsOfOn = null,
        AsOfPrecision = null,
        Stance = null,
        DatedOn = datedOn,
        DatedPrecision = precision,
        Citations = citations,
    };
}
