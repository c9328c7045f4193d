using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>What the contract says of an endpoint beyond its parameters: declared by the endpoint, written into the OpenAPI document.</summary>
/// <param name="Tag">The group in which it is shown.</param>
/// <param name="Answer">The type of its JSON answer.</param>
sealed record Contract(string Tag, Type Answer)
{
    /// <summary>Whether it is a list, which also answers as CSV and NDJSON.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is a table, which also answers as CSV.</summary>
    public bool IsTable { get; init; }

    /// <summary>The media type of the JSON answer.</summary>
    public string JsonMedia { get; init; } = MediaTypes.Json;

    /// <summary>The media types in which it answers with text, and what that is.</summary>
    public IReadOnlyList<(string Media, string Meaning)> Texts { get; init; } = [];
}
