using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Tables;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Who stands where: a row for each actor, a column for each proposal, and the position that was the last one then.</summary>
public sealed record PositionMatrix
{
    /// <summary>The rows, in the order of the actors' names. A person's own position is a row of the person, also where it was spoken for a state.</summary>
    public required IReadOnlyList<PositionMatrixRow> Data { get; init; }

    /// <summary>The columns, oldest proposal first.</summary>
    public required IReadOnlyList<PositionMatrixColumn> Proposals { get; init; }

    /// <summary>Other addresses of the same table.</summary>
    public required TableLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood.</summary>
    public required PageMeta Meta { get; init; }
}
