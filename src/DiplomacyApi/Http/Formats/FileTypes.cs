namespace DiplomacyApi.Http.Formats;

/// <summary>What the published files are, by how their names end.</summary>
static class FileTypes
{
    /// <summary>The media type, without parameters.</summary>
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".csv" => MediaTypes.Csv,
        ".ndjson" => MediaTypes.Ndjson,
        ".parquet" => MediaTypes.Parquet,
        ".xlsx" => MediaTypes.Workbook,
        ".sqlite" => "application/vnd.sqlite3",
        ".zip" => "application/zip",
        ".json" => MediaTypes.Json,
        ".jsonld" => MediaTypes.JsonLd,
        ".cff" => "application/yaml",
        _ => "text/plain",
    };

    public static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".csv" => MediaTypes.ContentType(Format.Csv),
        ".json" => MediaTypes.ContentType(Format.Json),
        "" => "text/plain; charset=utf-8",
        _ => Of(name),
    };

    /// <summary>Whether it is text, which is sent compressed where the reader accepts it.</summary>
    public static bool IsText(string name) => Path.GetExtension(name) is ".csv" or ".ndjson" or ".json" or ".jsonld";

    /// <summary>Whether it is to be saved rather than shown.</summary>
    public static bool IsData(string name) => Path.GetExtension(name) is ".csv" or ".ndjson" or ".parquet" or ".xlsx" or ".sqlite" or ".zip";
}
