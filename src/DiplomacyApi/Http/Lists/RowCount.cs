namespace DiplomacyApi.Http.Lists;

/// <summary>How many rows match.</summary>
/// <param name="Rows">The number; where it is not exact there are more.</param>
/// <param name="IsExact">Whether all of them were counted.</param>
readonly record struct RowCount(long Rows, bool IsExact)
{
    /// <summary>All rows that there are.</summary>
    public static RowCount Exactly(long rows) => new(rows, IsExact: true);

    /// <summary>Rows that were counted until there were more than so many.</summary>
    public static RowCount UpTo(long most, long counted) => new(Math.Min(most, counted), counted <= most);
}
