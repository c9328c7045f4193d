namespace DiplomacyApi.Resources.Records;

/// <summary>One name of an actor or a place, in one language.</summary>
public sealed record Name
{
    /// <summary>The name, in its own script.</summary>
    public required string Text { get; init; }

    /// <summary>Language of the name as a BCP 47 tag, such as `uk` or `ru-Latn`.</summary>
    public required string Language { get; init; }

    /// <summary>What kind of name it is.</summary>
    public required NameKind Kind { get; init; }
}
