namespace DiplomacyApi.Storage;

/// <summary>A word, a phrase or the beginning of a word that a search names, folded as the index is.</summary>
/// <param name="Words">The words, without quotation marks; the beginning of a word keeps its star.</param>
/// <param name="IsExcluded">Whether records that hold it are left out.</param>
/// <param name="IsPrefix">Whether it is the beginning of a word.</param>
sealed record SearchTerm(string Words, bool IsExcluded, bool IsPrefix)
{
    /// <summary>The term as one FTS5 string; the tokenizer splits it as it split the text.</summary>
    public string Match => $"\"{Words.Replace("\"", " ", StringComparison.Ordinal)}\"{(IsPrefix ? "*" : "")}";

    /// <summary>The words of it, one by one.</summary>
    public IReadOnlyList<string> Tokens { get; } = [.. SearchWord.In(Words).Select(word => word.Folded)];

    /// <summary>The term as a search spells it.</summary>
    public override string ToString() => $"{(IsExcluded ? "-" : "")}{(Words.Any(char.IsWhiteSpace) ? $"\"{Words}\"" : Words)}";
}
