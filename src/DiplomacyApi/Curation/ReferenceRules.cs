using System.Collections;
using System.Reflection;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>Every id that an entry names must be a record: one walk over all entries, along what <see cref="RefersAttribute"/> declares.</summary>
sealed class ReferenceRules(Seed seed, Problems problems)
{
    public void Check(object entry)
    {
        var origin = seed.Origins.Of(entry);
        foreach (var property in entry.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var value = property.GetValue(entry);
            if (property.GetCustomAttribute<RefersAttribute>() is { } refers) References(origin, Snake.Case(property.Name), value, refers.Collection);
            else if (value is CitationEntry or not (string or ValueType or IEnumerable)) Nested(value);
            else if (value is IEnumerable list and not string) foreach (var item in list) Nested(item);
        }
    }

    void Nested(object? value)
    {
        if (value is not null and not (string or ValueType)) Check(value);
    }

    void References(Origin origin, string field, object? value, string? collection)
    {
        if (value is string single) Exists(origin.File, origin.LineOf(field), origin.PathOf(field), single, collection);
        if (value is not IReadOnlyList<string> several) return;
        var lines = (origin.Mapping.Find(field)?.Value as YamlSequence)?.Items;
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < several.Count; i++)
        {
            var path = $"{origin.PathOf(field)}[{i}]";
            var line = lines?[i].Line ?? origin.LineOf(field);
            if (!named.Add(several[i])) problems.Add(origin.File, line, path, $"'{several[i]}' stands in the list already");
            Exists(origin.File, line, path, several[i], collection);
        }
    }

    void Exists(string file, int line, string path, string id, string? collection)
    {
        if (collection is null)
        {
            if (!RecordKey.TryParse(id, out var key) || !seed.Ids.ContainsKey(key.Value.Collection))
                problems.Add(file, line, path, $"'{id}' does not name a record; allowed is collection/id, with a collection of {string.Join(", ", seed.Ids.Keys.Order(StringComparer.Ordinal))}");
            else Exists(file, line, path, key.Value.Id, key.Value.Collection);
            return;
        }

        if (!seed.Ids[collection].Contains(id))
            problems.Add(file, line, path, $"'{id}' is not in {collection}{Nearest.DidYouMean(id, seed.Ids[collection])}; allowed is the id of a record in {collection}");
    }
}
