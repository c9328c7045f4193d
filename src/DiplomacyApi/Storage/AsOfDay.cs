using DiplomacyApi.Declarations;

namespace DiplomacyApi.Storage;

/// <summary>A day at whose end the dataset is looked at, and what of a release was there by then.</summary>
sealed class AsOfDay(DateOnly day, Func<RecordKey, string?> knownOn)
{
    readonly string text = Iso.Day(day);

    /// <summary>A day, and what of a release that is open was there by then.</summary>
    public AsOfDay(DateOnly day, RecordIndex records)
        : this(day, records.KnownOn)
    {
    }

    /// <summary>The day.</summary>
    public DateOnly Day => day;

    /// <summary>Whether a record was there: it is dated, and its date had passed whole.</summary>
    public bool Has(RecordKey key) => knownOn(key) is { } known && string.CompareOrdinal(known, text) <= 0;
}
