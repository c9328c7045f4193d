using DiplomacyApi.Declarations;

namespace DiplomacyApi.Resources.Records;

/// <summary>A record of any collection, with the name to show for it.</summary>
[ReferenceType]
public sealed record RecordReference
{
    /// <summary>The collection that the record stands in.</summary>
    public required string Collection { get; init; }

    /// <summary>Id of the record in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show for the record.</summary>
    public required string Name { get; init; }

    /// <summary>Where the record is answered, relative to this server.</summary>
    public string Href => $"/v1/{Collection}/{Id}";
}
