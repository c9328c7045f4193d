using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A statement with what it is usually joined with: the country of the speaker, the names of topics and addressees, how many sources it has.</summary>
sealed record FlatStatement
{
    /// <summary>The statement.</summary>
    [RefersTo("statements")]
    public required string Id { get; init; }

    /// <inheritdoc cref="Statement.SaidOn"/>
    public required DateOnly? SaidOn { get; init; }

    /// <inheritdoc cref="Statement.SaidPrecision"/>
    public required DatePrecision? SaidPrecision { get; init; }

    /// <inheritdoc cref="Statement.Speaker"/>
    [RefersTo("actors")]
    public required string SpeakerId { get; init; }

    /// <summary>The name of the speaker.</summary>
    public required string SpeakerName { get; init; }

    /// <inheritdoc cref="Statement.SpeakerOffice"/>
    public required string? SpeakerOffice { get; init; }

    /// <summary>The country of the speaker, as an ISO 3166-1 alpha-3 code; null where there is none.</summary>
    public required string? SpeakerCountryCode { get; init; }

    /// <inheritdoc cref="Statement.Conflict"/>
    [RefersTo("conflicts")]
    public required string ConflictId { get; init; }

    /// <inheritdoc cref="Statement.Event"/>
    [RefersTo("events")]
    public required string? EventId { get; init; }

    /// <summary>The title of the event at which it was said.</summary>
    public required string? EventTitle { get; init; }

    /// <summary>Ids of the actors to whom it was said.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<string> AddresseeIds { get; init; }

    /// <summary>Names of the actors to whom it was said, in the order of their ids.</summary>
    public required IReadOnlyList<string> AddresseeNames { get; init; }

    /// <summary>Ids of the topics that it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<string> TopicIds { get; init; }

    /// <summary>Names of the topics that it is about, in the order of their ids.</summary>
    public required IReadOnlyList<string> TopicNames { get; init; }

    /// <summary>The records that it is about, each as collection/id.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>The stances taken on these records, in their order; `unknown` where only the subject is known.</summary>
    public required IReadOnlyList<string> Stances { get; init; }

    /// <inheritdoc cref="Statement.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Statement.Quote"/>
    public required string? Quote { get; init; }

    /// <inheritdoc cref="Statement.QuoteLanguage"/>
    public required string? QuoteLanguage { get; init; }

    /// <summary>How many different articles it rests on.</summary>
    [Unit("articles")]
    public required int SourcesCount { get; init; }
}
