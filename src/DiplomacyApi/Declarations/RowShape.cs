using System.Reflection;
using System.Text.Json.Serialization;

namespace DiplomacyApi.Declarations;

/// <summary>The names of what a row holds, as requests spell them.</summary>
static class RowShape
{
    /// <summary>The fields of a row.</summary>
    public static IReadOnlyList<string> Fields(Type row) => [.. Answered(row).Select(property => Snake.Case(property.Name))];

    /// <summary>The references in a row, and those in its entries, as <c>field</c> or <c>field.field</c>.</summary>
    public static IReadOnlyList<string> References(Type row) =>
    [
        .. Answered(row).Where(IsReference).Select(property => Snake.Case(property.Name)),
        .. Answered(row).Where(property => !IsReference(property)).SelectMany(property => Answered(Item(property)).Where(IsReference).Select(inner => $"{Snake.Case(property.Name)}.{Snake.Case(inner.Name)}")),
    ];

    static bool IsReference(PropertyInfo property) => Item(property).IsDefined(typeof(ReferenceTypeAttribute));

    static Type Item(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : type;
    }

    static IEnumerable<PropertyInfo> Answered(Type type) => type.IsClass && type != typeof(string) ? type.GetProperties().Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute))) : [];
}
