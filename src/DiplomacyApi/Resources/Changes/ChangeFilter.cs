using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Changes;

/// <summary>Which changes to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
public sealed record ChangeFilter : PagedRequest
{
    /// <summary>The earlier release, by its name: changes after it are listed. `/v1/releases` names them.</summary>
    /// <example>2026.11.1</example>
    [Required]
    public string Since { get; init; } = "";

    /// <summary>The later release, by its name: changes up to it are listed. Without it the release that is read.</summary>
    public string? Until { get; init; }

    /// <summary>Collections of the records.</summary>
    /// <example>statements</example>
    [AllowedValues("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")]
    public IReadOnlyList<string>? Collection { get; init; }

    /// <summary>What became of the records between the two releases.</summary>
    /// <example>added</example>
    public IReadOnlyList<ChangeKind>? Kind { get; init; }

    /// <summary>Records as `collection/id`, by any id that they have or had; withdrawn ones too.</summary>
    /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
    public IReadOnlyList<string>? Record { get; init; }

    internal override string Order => "id";
}
