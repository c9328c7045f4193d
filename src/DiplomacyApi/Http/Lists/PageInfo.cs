namespace DiplomacyApi.Http.Lists;

/// <summary>Where a page stands in the whole list.</summary>
public sealed record PageInfo
{
    /// <summary>The most rows that the page may have.</summary>
    public required int Limit { get; init; }

    /// <summary>How many rows match the filters, on all pages together. A list that is filtered is counted up to 10,000 rows.</summary>
    public required long Total { get; init; }

    /// <summary>Whether the total is exact; where it is not, there are at least that many.</summary>
    public required bool TotalIsExact { get; init; }

    /// <summary>The `cursor` of the next page; null on the last one.</summary>
    public required string? NextCursor { get; init; }
}
