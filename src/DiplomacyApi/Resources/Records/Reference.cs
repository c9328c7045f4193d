using DiplomacyApi.Declarations;
using System.Text.Json.Serialization;

namespace DiplomacyApi.Resources.Records;

/// <summary>Another record, with the name to show for it. In flat formats it becomes two columns, `…_id` and `…_name`.</summary>
[ReferenceType]
public sealed record Reference
{
    /// <summary>Id of the record in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show: an actor's name, a proposal's title, a statement's summary.</summary>
    public required string Name { get; init; }

    /// <summary>Where the record is answered, relative to this server.</summary>
    public required string Href { get; init; }

    /// <summary>The collection that the record stands in; the field that holds the reference says it already.</summary>
    [JsonIgnore]
    public string Collection => Href["/v1/".Length..Href.IndexOf('/', "/v1/".Length)];

    /// <summary>A reference to a record of a collection.</summary>
    public static Reference To(string collection, string id, string name) => new() { Id = id, Name = name, Href = $"/v1/{collection}/{id}" };
}
