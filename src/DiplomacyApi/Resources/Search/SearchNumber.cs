using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Search;

/// <summary>
/// The number of a row of the index over all collections. By itself it says of which collection the record is and whether it is worded so
/// today: what matches is counted and scored by the thousand, and nothing is looked up for that.
/// </summary>
static class SearchNumber
{
    /// <summary>Room for the number of a collection, in bits; one more bit says whether the wording is that of today.</summary>
    const int CollectionBits = 4;

    /// <summary>Whether a row is worded as today, in SQL.</summary>
    public const string IsNow = "search_text.rowid & 1 = 1";

    /// <summary>The number of the collection of a row, in SQL: the four bits.</summary>
    public const string Collection = "(search_text.rowid >> 1 & 15)";

    /// <summary>The number of a row by its place in the order of dates.</summary>
    public static long Of(long place, string collection, bool isNow) => ((place << CollectionBits | OfCollection(collection)) << 1) | (isNow ? 1L : 0L);

    /// <summary>The number of a collection.</summary>
    public static long OfCollection(string name) => RecordIndex.Tables.Index().First(table => table.Item.Name == name).Index;

    /// <summary>The collection that has a number.</summary>
    public static string CollectionOf(long number) => RecordIndex.Tables[(int)number].Name;
}
