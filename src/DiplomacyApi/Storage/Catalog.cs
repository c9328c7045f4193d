namespace DiplomacyApi.Storage;

/// <summary>All collections of a release: those of records in reading order, then those of their entries.</summary>
sealed class Catalog(params IReadOnlyList<Collection> collections)
{
    readonly Dictionary<string, Collection> byName = collections.ToDictionary(collection => collection.Name, StringComparer.Ordinal);

    /// <summary>The collection of a name that is known to be one.</summary>
    public Collection this[string name] => byName[name];

    public IReadOnlyList<Collection> All => collections;
}
