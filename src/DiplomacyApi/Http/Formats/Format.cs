namespace DiplomacyApi.Http.Formats;

/// <summary>The formats of answers. Requests declare by <see cref="OffersAttribute"/> which of them they have.</summary>
public enum Format
{
    /// <summary>JSON, a page at a time, in an envelope.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180, UTF-8, a header row), all rows that match.</summary>
    Csv,

    /// <summary>JSON Lines, one record a line, all rows that match.</summary>
    Ndjson,

    /// <summary>Parquet, the file of a whole list; not of one that is filtered.</summary>
    Parquet,

    /// <summary>XLSX, all rows that match, up to 100,000, with a sheet that says what they are.</summary>
    Xlsx,

    /// <summary>GeoJSON (RFC 7946), a feature for each record and place, of all rows that match.</summary>
    Geojson,

    /// <summary>An Atom feed (RFC 4287), newest first, a page of at most 100 entries at a time (RFC 5005).</summary>
    Atom,

    /// <summary>iCalendar (RFC 5545), an event of whole days for each row that matches.</summary>
    Ics,

    /// <summary>JSON-LD 1.1, a record in the words of schema.org.</summary>
    Jsonld,

    /// <summary>GraphML, the nodes and edges of a graph with typed attributes, as Gephi reads them.</summary>
    Graphml,
}
