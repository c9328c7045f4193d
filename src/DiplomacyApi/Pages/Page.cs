using System.Text.Json.Nodes;

namespace DiplomacyApi.Pages;

/// <summary>A page for people: what it says of itself, and what stands on it.</summary>
/// <param name="Path">Where it is, from the root of the server.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about, in one sentence.</param>
/// <param name="Body">What stands between the header and the footer.</param>
sealed record Page(string Path, string Title, string Description, Html Body)
{
    /// <summary>The same for machines, as schema.org spells it, without its context; null where the page is no thing of its own.</summary>
    public JsonObject? Linked { get; init; }

    /// <summary>Where it stands as Markdown; null where it doesn't.</summary>
    public string? Markdown { get; init; }
}
