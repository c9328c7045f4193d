using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>A claim or a figure with its full id, whether it was written under the record that it is about or on its own.</summary>
sealed record Owned<TBody>(string Id, string ConflictId, TBody Body, RecordKey? Owner)
    where TBody : class;
