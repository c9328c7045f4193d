namespace DiplomacyApi.Resources.Records;

/// <summary>What is listed: a record, or an entry of one that has a list of its own.</summary>
public interface IEntry
{
    /// <summary>Id of the record: readable, unique in its collection, never changed and never used again.</summary>
    string Id { get; }
}
