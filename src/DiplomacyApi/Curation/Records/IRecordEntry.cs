namespace DiplomacyApi.Curation.Records;

/// <summary>What a curator writes for every record.</summary>
interface IRecordEntry
{
    /// <summary>Id of the record: lower-case words joined by hyphens, at most 100 characters, unique in its collection, never changed and never used again.</summary>
    string Id { get; }

    /// <summary>Ids under which the record stood in earlier releases; requests for them are sent on.</summary>
    IReadOnlyList<string> FormerIds { get; }
}
