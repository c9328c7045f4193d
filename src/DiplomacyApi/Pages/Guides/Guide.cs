namespace DiplomacyApi.Pages.Guides;

/// <summary>A guide: one text, read in the repository as a file and on the server as a page.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Text">The Markdown.</param>
sealed record Guide(string Name, string Text)
{
    /// <summary>The guides in reading order. The codebook is written from the declarations, the others by hand.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [
        .. new[] { "start", "sources", "positions", "time", "citing" }.Select(Written), new Guide("codebook", Codebook.Write()), .. new[] { "stability", "corrections" }.Select(Written),
    ];

    public string Path => $"/guides/{Name}";

    /// <summary>The first line.</summary>
    public string Title { get; } = Text.Split('\n')[0].TrimStart('#', ' ');

    /// <summary>The first paragraph, which says in a sentence what the guide is about.</summary>
    public string Description { get; } = Text.Split("\n\n")[1].ReplaceLineEndings(" ");

    static Guide Written(string name) => new(name, Embedded.Text($"guides/{name}.md"));
}
