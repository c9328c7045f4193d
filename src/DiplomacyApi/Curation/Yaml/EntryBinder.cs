using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Curation.Yaml;

/// <summary>
/// Fills entries from nodes. It goes on after a problem, so that a curator sees all of them at once, and remembers where each entry
/// stands, so that the rules can say file and line as well. (YamlDotNet's own deserializer stops at the first problem.)
/// </summary>
sealed class EntryBinder(string file, Problems problems, Origins origins)
{
    static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The entry in a node, or null where the node isn't a mapping or lacks something that an entry must have.</summary>
    public T? Bind<T>(YamlNode node, string path)
        where T : class => (T?)Entry(typeof(T), node, path);

    object? Entry(Type type, YamlNode node, string path)
    {
        if (node is not YamlMapping mapping) return Wrong(node, path, $"must be a mapping of {Listed(Fields(type).Select(field => field.Name))}");
        var entry = RuntimeHelpers.GetUninitializedObject(type);
        var whole = true;
        var fields = Fields(type);
        foreach (var stranger in mapping.Fields.Where(given => fields.All(field => field.Name != given.Key)))
            problems.Add(file, stranger.Line, Join(path, stranger.Key), $"unknown key{Nearest.DidYouMean(stranger.Key, fields.Select(field => field.Name))}; allowed are {Listed(fields.Select(field => field.Name))}");

        foreach (var field in fields)
        {
            var given = mapping.Find(field.Name);
            var value = given is null or { Value: YamlScalar { Text: null } } ? null : Value(field.Property.PropertyType, given.Value, Join(path, field.Name));
            if (value is not null) field.Property.SetValue(entry, value);
            else if (IsList(field.Property.PropertyType)) field.Property.SetValue(entry, Array.CreateInstance(field.Property.PropertyType.GenericTypeArguments[0], 0));
            whole &= value is not null || !field.IsRequired;
            if (field.IsRequired && given is null or { Value: YamlScalar { Text: null } } && field.IsRequired)
                problems.Add(file, given?.Line ?? mapping.Line, Join(path, field.Name), $"is missing; it must be {Expected(field.Property.PropertyType)}");
        }

        origins.Remember(entry, new Origin(file, path, mapping));
        return whole ? entry : null;
    }

    object? Value(Type type, YamlNode node, string path)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (IsList(plain)) return List(plain.GenericTypeArguments[0], node, path);
        if (plain.IsClass && plain != typeof(string)) return Entry(plain, node, path);
        if (node is not YamlScalar { Text: { } text }) return Wrong(node, path, $"must be {Expected(plain)}");
        return Scalar(plain, text) ?? Wrong(node, path, $"'{Shortened(text)}' is not {Expected(plain)}{(plain.IsEnum ? Nearest.DidYouMean(text, Snake.CodesOf(plain)) : "")}");
    }

    Array? List(Type itemType, YamlNode node, string path)
    {
        if (node is not YamlSequence sequence) return (Array?)Wrong(node, path, $"must be a list, each item {Expected(itemType)}");
        var items = sequence.Items.Select((item, index) => Value(itemType, item, $"{path}[{index}]")).ToList();
        var array = Array.CreateInstance(itemType, items.Count(item => item is not null));
        ((ICollection)items.FindAll(item => item is not null)).CopyTo(array, 0);
        return array;
    }

    static object? Scalar(Type type, string text)
    {
        if (type == typeof(string)) return string.IsNullOrWhiteSpace(text) || !text.IsNormalized(NormalizationForm.FormC) ? null : text;
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(decimal)) return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(bool)) return text switch { "true" => true, "false" => false, _ => null };
        if (type == typeof(PartialDate)) return PartialDate.TryParse(text, out var date) ? date : null;
        if (type == typeof(DateOnly)) return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return type.IsEnum ? Enum.GetNames(type).Where(name => Snake.Case(name) == text).Select(name => Enum.Parse(type, name)).FirstOrDefault() : null;
    }

    static string Expected(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (IsList(plain)) return $"a list, each item {Expected(plain.GenericTypeArguments[0])}";
        if (plain.IsEnum) return $"one of {Listed(Snake.CodesOf(plain))}";
        if (plain == typeof(string)) return "text, not empty, in Unicode normal form C";
        if (plain == typeof(int)) return "a whole number";
        if (plain == typeof(decimal)) return "a number such as 500 or 50.91";
        if (plain == typeof(bool)) return "true or false";
        if (plain == typeof(PartialDate)) return PartialDate.Allowed;
        return plain == typeof(DateOnly) ? "a day such as 2025-02-24" : $"a mapping of {Listed(Fields(plain).Select(field => field.Name))}";
    }

    object? Wrong(YamlNode node, string path, string message)
    {
        problems.Add(file, node.Line, path, message);
        return null;
    }

    static List<EntryField> Fields(Type type) =>
        [.. type.GetProperties().Where(property => property.CanWrite).Select(property => new EntryField(Snake.Case(property.Name), property, property.IsDefined(typeof(RequiredMemberAttribute))))];

    static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>The start of a text, on one line.</summary>
    static string Shortened(string text) => (text.Length <= 60 ? text : $"{text[..60]}…").ReplaceLineEndings("\\n");

    sealed record EntryField(string Name, PropertyInfo Property, bool IsRequired);
}
