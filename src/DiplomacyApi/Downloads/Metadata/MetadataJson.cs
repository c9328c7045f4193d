using System.Text.Json;
using DiplomacyApi.Http;

namespace DiplomacyApi.Downloads.Metadata;

/// <summary>Metadata is also read by people: a line for each thing.</summary>
static class MetadataJson
{
    public static JsonSerializerOptions Options { get; } = new(Json.Options) { WriteIndented = true, NewLine = "\n" };
}
