namespace DiplomacyApi.Curation.Yaml;

/// <summary>Where an entry stands in the seed.</summary>
sealed record Origin(string File, string Path, YamlMapping Mapping)
{
    /// <summary>The line of a field of the entry, or of the entry where the field isn't given.</summary>
    public int LineOf(string? field) => (field is null ? null : Mapping.Find(field)?.Line) ?? Mapping.Line;

    public string PathOf(string? field) => field is null ? Path : Path.Length == 0 ? field : $"{Path}.{field}";
}

/// <summary>Remembers where each entry stands, so that a rule about an entry can name file and line.</summary>
sealed class Origins
{
    readonly Dictionary<object, Origin> origins = new(ReferenceEqualityComparer.Instance);

    public void Remember(object entry, Origin origin) => origins[entry] = origin;

    public Origin Of(object entry) => origins[entry];
}
