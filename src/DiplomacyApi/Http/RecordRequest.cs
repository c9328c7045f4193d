using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Http;

/// <summary>Which record of a collection, and how much of it.</summary>
[Offers(Format.Json, Format.Jsonld)]
public abstract record RecordRequest
{
    /// <summary>Id of the record.</summary>
    [RouteParameter]
    public virtual string Id { get; init; } = "";

    /// <summary>A day (YYYY-MM-DD): the record as it stood at the end of it, without what is dated later or not at all.</summary>
    /// <example>2025-12-31</example>
    public DateOnly? AsOf { get; init; }

    /// <summary>The release to read, by its name; without it the one that is served.</summary>
    public string? Release { get; init; }

    /// <summary>The fields to answer, by their names; without it all.</summary>
    [NamesOf(RowNames.Fields)]
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>References whose records are to be answered whole, as `record` in the reference. Not more than fits into 16 MB.</summary>
    [NamesOf(RowNames.References)]
    public IReadOnlyList<string>? Include { get; init; }
}
