using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>What the index over all collections holds of a record.</summary>
sealed record SearchedRecord(RecordKey Key, long Row, string Name, IReadOnlyList<Wording> Wordings, (DateOnly? On, DatePrecision? Precision)? Date, DateOnly? KnownOn)
{
    /// <summary>By date, undated first, then id, then collection.</summary>
    public static IComparer<SearchedRecord> Order { get; } = Comparer<SearchedRecord>.Create((one, other) =>
    {
        var days = Nullable.Compare(one.Date?.On, other.Date?.On);
        if (days != 0) return days;
        var ids = string.CompareOrdinal(one.Key.Id, other.Key.Id);
        return ids != 0 ? ids : string.CompareOrdinal(one.Key.Collection, other.Key.Collection);
    });
}
