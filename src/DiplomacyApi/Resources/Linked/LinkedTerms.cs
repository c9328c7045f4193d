using System.Text.Json.Nodes;

namespace DiplomacyApi.Resources.Linked;

/// <summary>
/// Which words of schema.org stand for our fields and records. A field that has none there keeps its name, as a term of our own vocabulary:
/// a word that says nearly the same would say something else.
/// </summary>
static class LinkedTerms
{
    /// <summary>The properties of schema.org that hold addresses.</summary>
    public static readonly IReadOnlySet<string> Addresses = new HashSet<string>(["url", "sameAs", "sdLicense", "additionalType"], StringComparer.Ordinal);

    /// <summary>The properties of schema.org that hold days, or months and years where no more is known.</summary>
    public static readonly IReadOnlySet<string> Days = new HashSet<string>(["dateCreated", "datePublished", "startDate", "endDate", "observationDate", "sdDatePublished"], StringComparer.Ordinal);

    /// <summary>Each word with the fields that it stands for; a field that is meant in one collection only is written with its name.</summary>
    static readonly Dictionary<string, string> Words = new (string Word, string[] Fields)[]
    {
        ("identifier", ["id"]),
        ("name", ["name", "title", "label"]),
        ("description", ["summary", "definition"]),
        ("text", ["text", "exact", "statements.quote"]),
        ("inLanguage", ["language", "statements.quote_language"]),
        ("url", ["url"]),
        ("creator", ["speaker", "claimant", "proposers"]),
        ("publisher", ["publisher"]),
        ("keywords", ["topics"]),
        ("citation", ["citations"]),
        ("location", ["place"]),
        ("isPartOf", ["article"]),
        ("hasPart", ["extracts", "stages"]),
        ("dateCreated", ["said_on", "claimed_on", "proposed_on", "announced_on"]),
        ("datePublished", ["published_on"]),
        ("startDate", ["starts_on", "began_on", "from_on"]),
        ("endDate", ["ends_on", "ended_on", "to_on"]),
        ("observationDate", ["as_of_on"]),
        ("value", ["value"]),
        ("latitude", ["latitude"]),
        ("longitude", ["longitude"]),
    }.SelectMany(pair => pair.Fields.Select(field => (pair.Word, Field: field))).ToDictionary(pair => pair.Field, pair => pair.Word, StringComparer.Ordinal);

    /// <summary>The word of schema.org for a field, or null where it has none; <paramref name="collection"/> is null within entries of a record.</summary>
    public static string? Word(string? collection, string field) => Words.GetValueOrDefault($"{collection}.{field}") ?? Words.GetValueOrDefault(field);

    /// <summary>The class of schema.org of a record.</summary>
    public static string Class(string collection, JsonObject record) => collection switch
    {
        "statements" => record["quote"] is null ? "Statement" : "Quotation",
        "extracts" => record["exact"] is null ? "CreativeWork" : "Quotation",
        "actors" => Actor(record["kind"]?.GetValue<string>()),
        "claims" => "Claim",
        "figures" => "Observation",
        "events" or "conflicts" => "Event",
        "articles" => "Article",
        "places" => "Place",
        "topics" => "DefinedTerm",
        _ => "CreativeWork",
    };

    /// <summary>The class of our own vocabulary of a record: what one of its collection is called.</summary>
    public static string OwnClass(string table) => $"{char.ToUpperInvariant(table[0])}{table[1..]}";

    static string Actor(string? kind) => kind switch
    {
        "person" => "Person",
        "state" => "Country",
        "government_body" => "GovernmentOrganization",
        "ngo" => "NGO",
        "media" => "NewsMediaOrganization",
        _ => "Organization",
    };
}
