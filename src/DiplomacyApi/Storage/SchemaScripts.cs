namespace DiplomacyApi.Storage;

/// <summary>The SQL that lays out a release.</summary>
static class SchemaScripts
{
    /// <summary>The version that <c>pragma user_version</c> of a release must have.</summary>
    public const int Version = 3;

    /// <summary>What <c>pragma application_id</c> of a release must be: "Dipl".</summary>
    public const int ApplicationId = 0x4469706c;

    public static string Tables { get; } = Embedded("schema.sql");

    public static string Indexes { get; } = Embedded("indexes.sql");

    static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
