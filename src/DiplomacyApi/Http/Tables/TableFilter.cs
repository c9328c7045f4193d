using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Http.Tables;

/// <summary>What every table can be asked: it is worked out for a request and answered whole.</summary>
[Offers(Formats.Format.Json, Formats.Format.Csv)]
public abstract record TableFilter
{
    /// <summary>A day (YYYY-MM-DD): the table as it stood at the end of it; without it as it stands now. Later records, positions and confirmations are left out, and so is what has no date; `meta.applied.undated_left_out` counts it.</summary>
    /// <example>2025-03-15</example>
    public virtual DateOnly? AsOf { get; init; }

    /// <summary>The release to read, by its name; without it the one that is served. `/v1/releases` lists those that are held.</summary>
    public string? Release { get; init; }

    /// <summary>The format that a suffix of the path asks for.</summary>
    [RouteParameter]
    public Format? Format { get; init; }
}
