namespace DiplomacyApi.Http.Formats;

/// <summary>The media types of the files that are published.</summary>
static class FileTypes
{
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "text/csv",
        ".ndjson" => "application/x-ndjson",
        ".parquet" => "application/vnd.apache.parquet",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".sqlite" => "application/vnd.sqlite3",
        ".zip" => "application/zip",
        ".json" => "application/json",
        ".jsonld" => "application/ld+json",
        ".cff" => "application/yaml",
        _ => "text/plain",
    };
}
