using System.Reflection;
using System.Text.Json.Serialization;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Pages.Guides;

/// <summary>The types that rows are made of: found from the rows on, and spelled for readers.</summary>
sealed class CodebookTypes
{
    readonly List<Type> rows;
    readonly List<Type> entries = [];
    readonly List<Type> codeLists = [];

    public CodebookTypes(IEnumerable<Type> rows)
    {
        this.rows = [.. rows];
        foreach (var row in this.rows) Walk(row);
    }

    /// <summary>What stands inside rows, by name.</summary>
    public IEnumerable<Type> Entries => entries.OrderBy(NameOf, StringComparer.Ordinal);

    /// <summary>The code lists, by name.</summary>
    public IEnumerable<Type> CodeLists => codeLists.OrderBy(NameOf, StringComparer.Ordinal);

    public static string NameOf(Type type) => Snake.Case(type.Name);

    public static IEnumerable<PropertyInfo> FieldsOf(Type type) => type.GetProperties().Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute)));

    /// <summary>The type of a field in words; entries and code lists lead to their own part of the page.</summary>
    public string Spelled(PropertyInfo field)
    {
        var mayBeNull = new NullabilityInfoContext().Create(field).ReadState is NullabilityState.Nullable;
        var (item, isList) = ItemOf(field.PropertyType);
        return $"{(isList ? "list of " : "")}{Spelled(item)}{(mayBeNull ? " or null" : "")}";
    }

    string Spelled(Type type)
    {
        if (entries.Contains(type) || codeLists.Contains(type)) return $"[{NameOf(type)}](#{NameOf(type)})";
        if (rows.Contains(type)) return $"the record, as in [{Snake.Case(type.Namespace!.Split('.')[^1])}](#{Snake.Case(type.Namespace!.Split('.')[^1])})";
        if (type == typeof(DateOnly)) return "date";
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(int) || type == typeof(long)) return "whole number";
        return type == typeof(decimal) || type == typeof(double) ? "number" : "text";
    }

    void Walk(Type type)
    {
        foreach (var (item, _) in FieldsOf(type).Select(field => ItemOf(field.PropertyType)))
        {
            if (item.Assembly != type.Assembly || rows.Contains(item) || entries.Contains(item) || codeLists.Contains(item)) continue;
            (item.IsEnum ? codeLists : entries).Add(item);
            if (!item.IsEnum) Walk(item);
        }
    }

    static (Type Item, bool IsList) ItemOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? (plain.GenericTypeArguments[0], true) : (plain, false);
    }
}
