namespace DiplomacyApi.Curation;

/// <summary>The field holds the id of a record, or several, of a collection.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class RefersAttribute(string collection) : Attribute
{
    /// <summary>The collection that the record stands in; null where the value is <c>collection/id</c>.</summary>
    public string? Collection { get; } = collection.Length == 0 ? null : collection;
}
