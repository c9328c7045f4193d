using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Topics;

/// <summary>What records are about: a term of a controlled vocabulary.</summary>
public sealed record Topic : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>The name of the topic.</summary>
    public required string Label { get; init; }

    /// <summary>What belongs to it, and what does not.</summary>
    public required string Definition { get; init; }

    /// <summary>The wider topic that it belongs to.</summary>
    [RefersTo("topics")]
    public required Reference? Broader { get; init; }

    /// <summary>The issue code of the PA-X peace agreements database that means the same.</summary>
    public required string? PaxCode { get; init; }

    /// <summary>The event code of CAMEO that means the same.</summary>
    public required string? CameoCode { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
