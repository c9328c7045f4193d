namespace DiplomacyApi.Http.Problems;

/// <summary>What went wrong, and what to do about it (RFC 9457). Every error of every kind has this shape.</summary>
public sealed record Problem
{
    /// <summary>A page that explains this kind of problem, relative to this server.</summary>
    /// <example>/problems/unknown-parameter</example>
    public required string Type { get; init; }

    /// <summary>The kind of problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request, and what to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required string Instance { get; init; }

    /// <summary>Id of the request, for reports about it.</summary>
    public required string RequestId { get; init; }

    /// <summary>What is wrong with which parameter; empty where the problem is not with parameters.</summary>
    public required IReadOnlyList<ParameterError> Errors { get; init; }
}
