using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Resources.Records;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Resources.Statements;

/// <summary>Which statements to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Offers(Atom)]
[ListOf(typeof(Statement), Facets = ["speaker", "country", "addressee", "event", "topic", "year", "month"])]
[Example("q", "truce -surrender")]
[Example("topic", "security-guarantees")]
[Example("fields", "id,speaker,said_on")]
[Example("include", "speaker,event")]
[Example("facets", "speaker,month")]
public sealed record StatementFilter : DatedListFilter
{
    /// <summary>Ids of actors who spoke.</summary>
    /// <example>emmanuel-macron</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Speaker { get; init; }

    /// <summary>Countries of the speakers, as ISO 3166-1 alpha-3 codes.</summary>
    /// <example>FRA</example>
    [CountryCodes]
    public IReadOnlyList<string>? Country { get; init; }

    /// <summary>Ids of records as `collection/id`: only what is about one of them. With `stance`: in that stance.</summary>
    /// <example>proposals/european-presence-us-backstop-2025-02</example>
    [RecordIds]
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>How the speaker stands to what the statement is about.</summary>
    /// <example>rejects</example>
    public IReadOnlyList<Stance>? Stance { get; init; }

    /// <summary>Ids of actors to whom it was said.</summary>
    /// <example>united-states</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Addressee { get; init; }

    /// <summary>Ids of events at which it was said.</summary>
    /// <example>macron-fox-interview-2025-02-24</example>
    [RecordIds("events")]
    public IReadOnlyList<string>? Event { get; init; }

    /// <summary>Whether the words themselves are recorded.</summary>
    /// <example>true</example>
    public bool? HasQuote { get; init; }
}
