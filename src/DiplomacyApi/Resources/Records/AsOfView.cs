using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>
/// How a record is cut back to a day: what is dated later is left out, and so is what refers to a record that was not there. Citations of
/// articles without a date stay, since a fact must not lose its source.
/// </summary>
sealed class AsOfView(AsOfDay day)
{
    /// <summary>Whether something that happened on a date had happened; what has no date had not, as far as is known.</summary>
    public bool Had(DateOnly? on, DatePrecision? precision) => on is { } first && precision is { } known && known.LastDay(first) <= day.Day;

    /// <summary>A date, where it had passed.</summary>
    public DateOnly? Past(DateOnly? on, DatePrecision? precision) => Had(on, precision) ? on : null;

    /// <summary>The precision of a date, where it had passed.</summary>
    public DatePrecision? Past(DatePrecision? precision, DateOnly? on) => Had(on, precision) ? precision : null;

    /// <summary>A reference, where its record was there.</summary>
    public Reference? Known(Reference? reference) => reference is not null && Has(reference) ? reference : null;

    /// <summary>The references whose records were there.</summary>
    public IReadOnlyList<Reference> Known(IReadOnlyList<Reference> references) => [.. references.Where(Has)];

    /// <summary>What the record is about, as far as it was there.</summary>
    public IReadOnlyList<About> Known(IReadOnlyList<About> about) => [.. about.Where(one => Has(one.Record))];

    /// <summary>The relations to records that were there.</summary>
    public IReadOnlyList<Relation> Known(IReadOnlyList<Relation> relations) => [.. relations.Where(one => Has(one.Record))];

    /// <summary>The citations of articles that are not dated later.</summary>
    public IReadOnlyList<Citation> Known(IReadOnlyList<Citation> citations) => [.. citations.Where(citation => citation.PublishedOn is null || Had(citation.PublishedOn, citation.PublishedPrecision))];

    /// <summary>The records of a collection that were there, each cut back itself.</summary>
    public IReadOnlyList<T> Known<T>(string collection, IReadOnlyList<T> records, Func<T, AsOfView, T> cut)
        where T : IRecord => [.. records.Where(record => day.Has(new RecordKey(collection, record.Id))).Select(record => cut(record, this))];

    /// <summary>Whether the record was there.</summary>
    public bool Has(RecordReference record) => day.Has(new RecordKey(record.Collection, record.Id));

    bool Has(Reference reference) => day.Has(new RecordKey(reference.Collection, reference.Id));
}
