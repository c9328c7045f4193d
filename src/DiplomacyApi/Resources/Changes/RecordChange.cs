namespace DiplomacyApi.Resources.Changes;

/// <summary>What became of a record between two releases, all changes of it taken together.</summary>
public sealed record RecordChange
{
    /// <summary>The collection that the record stands in.</summary>
    public required string Collection { get; init; }

    /// <summary>Id of the record in the later release, or in the last one that had it.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show for the record; null where it was withdrawn.</summary>
    public required string? Name { get; init; }

    /// <summary>Where the record is answered, relative to this server; a withdrawn one with the reason.</summary>
    public required string Href { get; init; }

    /// <summary>What became of it. What was added and then changed is `added`, what was changed and changed back is `changed`; what was added and withdrawn again between the two releases is not listed.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The fields that changed in any of the releases, in the order of the alphabet; empty for what is new or was withdrawn.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>The id that the record had in the earlier release; null where it has not been renamed.</summary>
    public required string? FormerId { get; init; }

    /// <summary>The releases in which it changed, oldest first.</summary>
    public required IReadOnlyList<string> Releases { get; init; }

    /// <summary>Why it changed, as far as the editors gave reasons, oldest first.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Each of the changes, oldest first.</summary>
    public required IReadOnlyList<ChangeStep> Steps { get; init; }
}
