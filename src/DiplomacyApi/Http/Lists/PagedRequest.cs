using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Http.Lists;

/// <summary>What every answer that comes in pages can be asked, also one that is about releases and not about days.</summary>
[Offers(Formats.Format.Json, Csv, Ndjson)]
public abstract record PagedRequest
{
    /// <summary>The most rows of one JSON page.</summary>
    public const int MostRows = 500;

    /// <summary>The rows of a JSON page where the request does not say.</summary>
    public const int DefaultRows = 25;

    /// <summary>The most rows of the answer. Without it JSON gives 25 a page, a feed 100, which is its most, and every other format all rows that match.</summary>
    /// <example>5</example>
    [Range(1, MostRows)]
    [DefaultValue(DefaultRows)]
    public virtual int? Limit { get; init; }

    /// <summary>Where the page before ended: its `next_cursor`. It fits only the same request with the same filters, order and release.</summary>
    public string? Cursor { get; init; }

    /// <summary>The release to read, by its name; without it the one that is served. `/v1/releases` lists those that are held.</summary>
    public string? Release { get; init; }

    /// <summary>The format that a suffix of the path asks for.</summary>
    [RouteParameter]
    public Format? Format { get; init; }

    /// <summary>The order of the rows, as asked for or as it is where nothing was asked.</summary>
    internal abstract string Order { get; }
}
