namespace DiplomacyApi.Http.Problems;

/// <summary>What is wrong with one parameter of a request.</summary>
public sealed record ParameterError
{
    /// <summary>The name of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>The value that was given, cut after 64 letters.</summary>
    public required string? Value { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required string Reason { get; init; }

    /// <summary>What is allowed.</summary>
    public required string? Allowed { get; init; }

    /// <summary>What may have been meant, nearest first.</summary>
    public required IReadOnlyList<string> DidYouMean { get; init; }
}
