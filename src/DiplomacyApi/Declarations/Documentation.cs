using System.Reflection;
using System.Xml.Linq;

namespace DiplomacyApi.Declarations;

/// <summary>
/// What the doc comments say of a type or a property: the one source of the OpenAPI document, the JSON Schemas of the seed and the
/// codebook. An <c>inheritdoc</c> is followed to the member that it names.
/// </summary>
static class Documentation
{
    static readonly Dictionary<string, XElement> Members = Load();

    /// <summary>The summary of a record or a code list, or null where there is none.</summary>
    public static string? Of(Type type) => Text($"T:{type.FullName}", "summary");

    /// <summary>The summary of a field or a parameter, or null where there is none.</summary>
    public static string? Of(PropertyInfo property) => Text(Key(property), "summary");

    /// <summary>The example of a field or a parameter, or null where there is none.</summary>
    public static string? ExampleOf(PropertyInfo property) => Text(Key(property), "example");

    /// <summary>What one code of a code list means, or null where it is not said.</summary>
    public static string? OfCode(Type codeList, string name) => Text($"F:{codeList.FullName}.{name}", "summary");

    // The compiler writes nested types with a dot, reflection with a plus.
    static string Key(PropertyInfo property) => $"P:{property.DeclaringType!.FullName!.Replace('+', '.')}.{property.Name}";

    static string? Text(string key, string part)
    {
        if (!Members.TryGetValue(key, out var member)) return null;
        if (member.Element(part) is { } found) return string.Join(' ', Plain(found).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return member.Element("inheritdoc")?.Attribute("cref")?.Value is { } origin ? Text(origin, part) : null;
    }

    /// <summary>Text with <c>see</c> and <c>c</c> elements written out; a reference to a property is spelled as it is answered.</summary>
    static string Plain(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{Snake.Case(see.Attribute("cref")!.Value.Split('.')[^1])}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => Plain(other),
        _ => "",
    }));

    static Dictionary<string, XElement> Load()
    {
        var assembly = typeof(Documentation).Assembly;
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        return XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value.Replace('+', '.'), StringComparer.Ordinal);
    }
}
