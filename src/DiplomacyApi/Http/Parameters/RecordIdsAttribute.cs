namespace DiplomacyApi.Http.Parameters;

/// <summary>The values must be ids of records of a collection, or <c>collection/id</c> where it may be any.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class RecordIdsAttribute(string collection = "") : Attribute
{
    /// <summary>The collection; empty for any.</summary>
    public string Collection { get; } = collection;
}
