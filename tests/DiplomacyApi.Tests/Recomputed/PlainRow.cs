using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>A row of a list, as plain JSON with its place in time.</summary>
/// <param name="Key">The list and the id.</param>
/// <param name="Name">The name that others show for it.</param>
/// <param name="Owner">The record that holds it; itself where it is a record.</param>
/// <param name="Document">All that is answered of it, on no day in particular.</param>
/// <param name="Date">The date that its list goes by.</param>
/// <param name="KnownOn">The day at whose end it is there for the first time; null where that isn't known.</param>
sealed record PlainRow(RecordKey Key, string Name, RecordKey Owner, JsonObject Document, PlainDate? Date, DateOnly? KnownOn)
{
    public string Id => Key.Id;
}
