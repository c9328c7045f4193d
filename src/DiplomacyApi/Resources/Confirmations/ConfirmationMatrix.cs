using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Tables;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>What the parties of agreements say of their steps: a row for each party, a field for each step.</summary>
public sealed record ConfirmationMatrix
{
    /// <summary>The rows, oldest agreement first: its parties in the order of the record, then others who spoke of it.</summary>
    public required IReadOnlyList<ConfirmationMatrixRow> Data { get; init; }

    /// <summary>Other addresses of the same table.</summary>
    public required TableLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood.</summary>
    public required PageMeta Meta { get; init; }
}
