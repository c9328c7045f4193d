namespace DiplomacyApi.Http.Formats;

/// <summary>The formats of a list.</summary>
public enum Format
{
    /// <summary>JSON, a page at a time, in an envelope.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180, UTF-8, a header row), all rows that match.</summary>
    Csv,

    /// <summary>JSON Lines, one record a line, all rows that match.</summary>
    Ndjson,
}
