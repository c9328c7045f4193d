namespace DiplomacyApi.Tests.Curation.Malformed;

/// <summary>One way to break one rule of the fictional seed.</summary>
/// <param name="Rule">The rule, in words.</param>
/// <param name="File">The file that is to be named with its line.</param>
/// <param name="Expected">What the message must say.</param>
/// <param name="Spoil">Breaks the rule in a copy of the seed.</param>
public sealed record MalformedSeed(string Rule, string File, string Expected, Action<SeedCopy> Spoil)
{
    /// <summary>The ways to break a rule by putting other text in the place of some that stands in a file.</summary>
    public static IEnumerable<MalformedSeed> Edits(string rule, string expected, params IEnumerable<(string File, string Old, string Text)> edits) =>
        edits.Select(edit => new MalformedSeed(rule, edit.File, expected, seed => seed.Edit(edit.File, edit.Old, edit.Text)));

    /// <summary>The ways to break a rule by what stands in one place of one file.</summary>
    public static IEnumerable<MalformedSeed> Values(string rule, string expected, string file, string old, params IEnumerable<string> texts) =>
        Edits(rule, expected, texts.Select(text => (file, old, text)));

    /// <summary>The ways to break a rule by the bytes of a whole file.</summary>
    public static IEnumerable<MalformedSeed> Bytes(string rule, string expected, params IEnumerable<(string File, Func<byte[], byte[]> Change)> changes) =>
        changes.Select(change => new MalformedSeed(rule, change.File, expected, seed => seed.Change(change.File, change.Change)));

    /// <summary>The ways to break a rule by a new file.</summary>
    public static IEnumerable<MalformedSeed> Files(string rule, string expected, params IEnumerable<(string File, string Content)> files) =>
        files.Select(file => new MalformedSeed(rule, file.File, expected, seed => seed.Add(file.File, file.Content)));
}
