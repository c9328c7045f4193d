namespace DiplomacyApi.Http;

/// <summary>Of which release something is asked.</summary>
public sealed record ReleaseRequest
{
    /// <inheritdoc cref="RecordRequest.Release"/>
    public string? Release { get; init; }
}
