using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>The figures that several proposals have for one measure.</summary>
public sealed record ComparedFigures
{
    /// <inheritdoc cref="Figure.Measure"/>
    public required string Measure { get; init; }

    /// <inheritdoc cref="Figure.Unit"/>
    public required string Unit { get; init; }

    /// <summary>The figures by the ids of the proposals, one list for each of them; empty where there is none for it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Figure>> Figures { get; init; }
}
