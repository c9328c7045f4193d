namespace DiplomacyApi.Curation.Yaml;

/// <summary>A value in a seed file, and the line on which it stands.</summary>
abstract record YamlNode(int Line);

/// <summary>A single value; null where the file says null or nothing.</summary>
sealed record YamlScalar(int Line, string? Text) : YamlNode(Line);

/// <summary>A list of values.</summary>
sealed record YamlSequence(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

/// <summary>Named values, in the order of the file.</summary>
sealed record YamlMapping(int Line, IReadOnlyList<YamlField> Fields) : YamlNode(Line)
{
    public YamlField? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);

    public string? TextOf(string key) => (Find(key)?.Value as YamlScalar)?.Text;

    public int LineOfId() => Find("id")?.Line ?? Line;
}

/// <summary>One named value.</summary>
sealed record YamlField(string Key, int Line, YamlNode Value);
