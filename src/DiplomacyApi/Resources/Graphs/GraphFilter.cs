using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>Which part of the graph of all records to answer.</summary>
[Offers(Format.Json, Format.Graphml)]
public sealed record GraphFilter : ICheckedRequest
{
    /// <summary>The nodes of an answer where the request does not say.</summary>
    public const int DefaultNodes = 100;

    /// <summary>What the graph does not lead through unless it is asked for: these connect everything with everything.</summary>
    static readonly string[] Hubs = ["conflicts", "articles", "extracts", "topics"];

    /// <summary>Records as `collection/id` from which the graph is drawn; from several at once it shows what lies between them.</summary>
    /// <example>actors/emmanuel-macron</example>
    [Required]
    [RecordIds]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>How many links to follow from these records.</summary>
    /// <example>2</example>
    [Range(1, 3)]
    [DefaultValue(1)]
    public int? Depth { get; init; }

    /// <summary>Relations, such as `speaker` or `party`, by this name or by the inverse (`said`, `party_in`); they are followed in both directions. Without it all.</summary>
    /// <example>speaker</example>
    public IReadOnlyList<string>? Relation { get; init; }

    /// <summary>Collections that the graph leads through. Without it all but conflicts, topics, articles and extracts, which connect everything.</summary>
    /// <example>proposals</example>
    [AllowedValues("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")]
    public IReadOnlyList<string>? Collection { get; init; }

    /// <summary>A day (YYYY-MM-DD): the graph as it stood at the end of it, without records and links that are dated later or not at all.</summary>
    /// <example>2025-12-31</example>
    public DateOnly? AsOf { get; init; }

    /// <summary>The release to read, by its name; without it the one that is served. `/v1/releases` lists those that are held.</summary>
    public string? Release { get; init; }

    /// <summary>The most records in the graph. Those with the newest links come first; what had no room is counted in `left_out`.</summary>
    /// <example>50</example>
    [Range(1, 500)]
    [DefaultValue(DefaultNodes)]
    public int? Limit { get; init; }

    /// <summary>The records to begin with.</summary>
    internal IReadOnlyList<RecordKey> Starts => [.. From.Select(record => RecordKey.TryParse(record, out var key) ? key.Value : default)];

    /// <summary>The collections that it leads through.</summary>
    internal IReadOnlyList<string> Collections => Collection ?? [.. RecordIndex.Tables.Select(table => table.Name).Except(Hubs, StringComparer.Ordinal)];

    /// <summary>The relations that it follows, by the names under which links are stored; null for all.</summary>
    internal IReadOnlyList<string>? Followed => Relation is { } names ? [.. Relations.Inverses.Where(pair => names.Contains(pair.Key, StringComparer.Ordinal) || names.Contains(pair.Value, StringComparer.Ordinal)).Select(pair => pair.Key)] : null;

    void ICheckedRequest.Check(RequestFailures failures)
    {
        string[] known = [.. Relations.Inverses.Keys, .. Relations.Inverses.Values];
        foreach (var name in (Relation ?? []).Where(name => !known.Contains(name, StringComparer.Ordinal)))
            failures.Add(ProblemTypes.InvalidParameter, "relation", name, "is not one of the names", string.Join(", ", known.Distinct(StringComparer.Ordinal)), Nearest.To(name, known));
        if (Limit < From.Count) failures.Add(ProblemTypes.InvalidParameter, "limit", $"{Limit}", "is less than the number of records in `from`", $"whole numbers from {From.Count} to 500");
    }
}
