using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Resources.Records;

/// <summary>
/// A record as one row of cells: scalars as they are, a reference as two columns for id and name, lists of references or codes joined by
/// <c>; </c>, what a record is about as <c>collection/id</c>, and other nested entries as a count (they are lists of their own).
/// </summary>
static class Cells<T>
{
    static readonly IReadOnlyList<(string Field, Cell Cell)> All = [.. typeof(T).GetProperties().Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute))).SelectMany(property => Of(property).Select(cell => (Snake.Case(property.Name), cell)))];

    /// <summary>The names of the columns, in their order, which does not change.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(column => column.Cell.Name)];

    /// <summary>The header row of a CSV, of all fields or of those that are named.</summary>
    public static ReadOnlyMemory<byte> Header(IReadOnlyList<string>? fields = null) => Line(Columns(fields).Select(column => column.Name));

    /// <summary>The record as a row of a CSV, of all fields or of those that are named.</summary>
    public static byte[] Row(T record, IReadOnlyList<string>? fields = null) => Line(Columns(fields).Select(column => column.Value(record!)));

    static IEnumerable<Cell> Columns(IReadOnlyList<string>? fields) => All.Where(column => fields?.Contains(column.Field, StringComparer.Ordinal) is not false).Select(column => column.Cell);

    static IEnumerable<Cell> Of(PropertyInfo property)
    {
        var name = Snake.Case(property.Name);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(Reference)) return [new($"{name}_id", owner => ((Reference?)property.GetValue(owner))?.Id), new($"{name}_name", owner => ((Reference?)property.GetValue(owner))?.Name)];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return [OfList(name, type.GenericTypeArguments[0], property)];
        if (type.IsClass && type != typeof(string)) return type.GetProperties().SelectMany(Of).Select(inner => new Cell($"{name}_{inner.Name}", owner => property.GetValue(owner) is { } nested ? inner.Value(nested) : null));
        return [new(name, owner => Text(property.GetValue(owner)))];
    }

    static Cell OfList(string name, Type item, PropertyInfo property)
    {
        IEnumerable<object> Items(object owner) => ((IEnumerable)property.GetValue(owner)!).Cast<object>();
        if (item == typeof(Reference)) return new($"{(name.EndsWith('s') ? name[..^1] : name)}_ids", owner => Joined(Items(owner).Select(one => ((Reference)one).Id)));
        if (item == typeof(RecordReference)) return new(name, owner => Joined(Items(owner).Select(one => $"{((RecordReference)one).Collection}/{((RecordReference)one).Id}")));
        if (item == typeof(About)) return new(name, owner => Joined(Items(owner).Select(one => $"{((About)one).Record.Collection}/{((About)one).Record.Id}")));
        return item == typeof(string) || item.IsEnum
            ? new(name, owner => Joined(Items(owner).Select(one => Text(one)!)))
            : new($"{name}_count", owner => Text(Items(owner).Count()));
    }

    static string? Joined(IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } joined ? joined : null;

    static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        Enum code => Snake.Case(code.ToString()),
        DateOnly day => Iso.Day(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    static byte[] Line(IEnumerable<string?> cells) => Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\r\n");

    /// <summary>A cell as RFC 4180 has it; the text itself is never altered.</summary>
    static string Quoted(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\r\n") || text.Length == 0 || text[0] == ' ' || text[^1] == ' ' ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    sealed record Cell(string Name, Func<object, string?> Value);
}
