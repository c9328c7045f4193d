using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Linked;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>A collection as its resource declares it: what a release stores of a record, beside its document, so that it can be asked for.</summary>
sealed class RecordCollection<T>(string name, string table) : Collection, IShapedRows, ILinkedRecords
    where T : class, IEntry
{
    public override string Name => name;

    public override string Table => table;

    public override bool IsOfEntries => Owner is not null;

    /// <summary>The date that the collection goes by; null for a collection without one, which is in the order of names.</summary>
    public Func<T, (DateOnly? On, DatePrecision? Precision)>? Date { get; init; }

    /// <summary>The day from which on `as_of` finds a record, where it is not the last day of its date; null where that isn't known.</summary>
    public Func<T, DateOnly?>? Known { get; init; }

    /// <summary>Whether its records are there on every day, whatever their dates.</summary>
    public bool IsTimeless { get; init; }

    /// <summary>The record that holds an entry, where the collection is one of entries: conflicts and topics are the record's.</summary>
    public Func<T, RecordKey>? Owner { get; init; }

    /// <summary>The name under which others refer to an entry; records have theirs from the seed.</summary>
    public Func<T, string>? Title { get; init; }

    /// <summary>The columns that only this collection has, with their values.</summary>
    public IReadOnlyList<(string Column, Func<T, object?> Value)> Columns { get; init; } = [];

    /// <summary>The days from which on texts of a record are there that are not there with it; null for those that are there on no day. Of names that entries refer to, their links know.</summary>
    public Func<T, IEnumerable<DateOnly?>>? Worded { get; init; }

    /// <summary>The texts that a search looks through.</summary>
    public required Func<T, IEnumerable<string?>> Texts { get; init; }

    /// <summary>Every reference that the record holds.</summary>
    public required Func<T, IEnumerable<RecordLink>> Links { get; init; }

    /// <summary>The record as it stood at the end of a day: later entries, later ends and references to later records are left out.</summary>
    public required Func<T, AsOfView, T> Cut { get; init; }

    /// <summary>What only this collection can be counted by; topics and, where there are dates, years and months come of themselves.</summary>
    public IReadOnlyList<(string Name, Facet Facet)> CountedBy { get; init; } = [];

    /// <summary>The places of a record, where its list can be had as a map.</summary>
    public Func<T, IReadOnlyList<MapPlace>>? OnMap { get; init; }

    /// <summary>A record as an entry of a feed, where its list can be had as one.</summary>
    public Func<T, FeedEntry>? InFeed { get; init; }

    /// <summary>A record as days of a calendar, where its list can be had as one.</summary>
    public Func<T, CalendarEntry>? InCalendar { get; init; }

    public override IReadOnlyDictionary<string, Facet> Facets => facets ??= AllFacets().ToDictionary(facet => facet.Name, facet => facet.Facet, StringComparer.Ordinal);

    IReadOnlyDictionary<string, Facet>? facets;

    public override string Meaning => Documentation.Of(typeof(T)) ?? "";

    public override bool IsDated => Date is not null;

    /// <summary>The order of the rows of a collection with dates: undated ones first, so that newest first is the rows backwards.</summary>
    public IComparer<T> Order => order ??= Comparer<T>.Create((one, other) => Nullable.Compare(Date!(one).On, Date(other).On) is var days and not 0 ? days : string.CompareOrdinal(one.Id, other.Id));

    IComparer<T>? order;

    public override bool IsKnownByDate => Date is not null && Known is null && !IsTimeless;

    public override IReadOnlyList<Column> FlatColumns(IReadOnlyList<string>? fields) => Columns<T>.Of(fields);

    public override IReadOnlyList<object?> FlatRow(byte[] document, IReadOnlyList<string>? fields) => Columns<T>.Row(Read(document), fields);

    public override ReadOnlyMemory<byte> CsvHeader(IReadOnlyList<string>? fields) => Cells<T>.Header(fields);

    public override byte[] CsvRow(byte[] document, IReadOnlyList<string>? fields) => Cells<T>.Row(Read(document), fields);

    public override byte[] AsOf(byte[] document, AsOfDay day) => JsonSerializer.SerializeToUtf8Bytes(Cut(Read(document), new AsOfView(day)), Json.Options);

    public byte[] Linked(Release release, PublicUrl address, string id, byte[] whole, byte[] answered) => LinkedRecord.Write(address, release, new RecordKey(Name, id), whole, answered);

    public IReadOnlyList<MapPlace> Places(byte[] document) => OnMap!(Read(document));

    public FeedEntry Entry(byte[] document) => InFeed!(Read(document));

    public CalendarEntry Days(byte[] document) => InCalendar!(Read(document));

    /// <summary>The day from which on a record is there; null where it never is once a day is asked for.</summary>
    public DateOnly? KnownOn(T record)
    {
        if (IsTimeless || Date is null) return DateOnly.MinValue;
        if (Known is not null) return Known(record);
        return Date(record) is ({ } first, { } precision) ? precision.LastDay(first) : null;
    }

    IEnumerable<(string Name, Facet Facet)> AllFacets() => [.. CountedBy, ("topic", Facet.OfTopic), .. Date is null ? [] : new[] { ("year", Facet.OfYear), ("month", Facet.OfMonth) }];

    /// <summary>Every record of a release, in the order of ids, as they are read: nothing is held.</summary>
    public IEnumerable<T> All(ReleaseConnection connection) => connection.Rows($"select document from {Table} order by id", [], row => Read(row.GetFieldValue<byte[]>(0)));

    static T Read(byte[] document) => JsonSerializer.Deserialize<T>(document, Json.Options)!;
}
