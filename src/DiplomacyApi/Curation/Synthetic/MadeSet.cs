using System.Globalization;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>
/// The records of one dated collection, numbered from 1 in the order of days and of ids. Each is worked out from its number alone, so
/// nothing of them is held, and any of them can be named by others before it is made.
/// </summary>
abstract class MadeSet<T>(string collection, string what, int count, MadeCalendar calendar)
{
    const int Digits = 8;

    public int Count => count;

    public IEnumerable<T> All => Enumerable.Range(1, count).Select(Make);

    public abstract T Make(int number);

    public abstract string Name(int number);

    public string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number:D8}");

    public DateOnly Day(int number) => calendar.Day(number, count);

    public Reference To(int number) => Reference.To(collection, Id(number), Name(number));

    public RecordReference Record(int number) => new() { Collection = collection, Id = Id(number), Name = Name(number) };

    /// <summary>The number in an id, also where the id is that of an entry of the record.</summary>
    public int NumberOf(RecordKey key) => int.Parse(key.Id.AsSpan(what.Length + 1, Digits), CultureInfo.InvariantCulture);

    /// <summary>The number of the entry in the id of an entry.</summary>
    public int EntryOf(RecordKey key) => int.Parse(key.Id.AsSpan(what.Length + Digits + 3), CultureInfo.InvariantCulture);

    /// <summary>The record of this collection that comes about when one of so many others does.</summary>
    public int Beside(long number, long others) => (int)((number - 1) * count / others) + 1;
}
