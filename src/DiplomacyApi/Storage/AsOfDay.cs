using DiplomacyApi.Declarations;

namespace DiplomacyApi.Storage;

/// <summary>A day at whose end the dataset is looked at, and what of a release was there by then.</summary>
sealed class AsOfDay(DateOnly day, RecordIndex records)
{
    readonly string text = Iso.Day(day);

    /// <summary>The day.</summary>
    public DateOnly Day => day;

    /// <summary>Whether a record was there: it is dated, and its date had passed whole.</summary>
    public bool Has(RecordKey key) => records.KnownOn(key) is { } known && string.CompareOrdinal(known, text) <= 0;
}
