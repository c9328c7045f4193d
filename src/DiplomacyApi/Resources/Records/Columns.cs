using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Resources.Records;

/// <summary>
/// A record as columns: scalars as they are, a reference as two columns for id and name, lists of references or codes as lists, what a
/// record is about as <c>collection/id</c>, and other nested entries as a count (they are tables of their own). What a column means is
/// said where its property is declared.
/// </summary>
static class Columns<T>
{
    static readonly NullabilityInfoContext Nullability = new();
    static readonly IReadOnlyList<FieldColumn> All = [.. typeof(T).GetProperties().Where(IsAnswered).SelectMany(property => Of(property).Select(column => column with { Field = Snake.Case(property.Name) }))];

    /// <summary>The columns in their order, which does not change: of all fields, or of those that are named.</summary>
    public static IReadOnlyList<Column> Of(IReadOnlyList<string>? fields = null) => [.. Chosen(fields).Select(column => column.Column)];

    /// <summary>The values of a record in these columns: text, numbers, days, or lists of texts.</summary>
    public static IReadOnlyList<object?> Row(T record, IReadOnlyList<string>? fields = null) => [.. Chosen(fields).Select(column => column.Value(record!))];

    static IEnumerable<FieldColumn> Chosen(IReadOnlyList<string>? fields) => fields is null ? All : All.Where(column => fields.Contains(column.Field, StringComparer.Ordinal));

    static IEnumerable<FieldColumn> Of(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(Reference)) return OfReference(property);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return [OfList(property, type.GenericTypeArguments[0])];
        if (type.IsClass && type != typeof(string)) return type.GetProperties().Where(IsAnswered).SelectMany(Of).Select(inner => Within(property, inner));
        return [new("", Describe(property, type), owner => Plain(property.GetValue(owner)))];
    }

    static IEnumerable<FieldColumn> OfReference(PropertyInfo property)
    {
        var column = Describe(property, typeof(string));
        return
        [
            new("", column with { Name = $"{column.Name}_id", Meaning = $"{column.Meaning} Its id." }, owner => ((Reference?)property.GetValue(owner))?.Id),
            new("", column with { Name = $"{column.Name}_name", Meaning = $"{column.Meaning} The name to show for it.", RefersTo = null }, owner => ((Reference?)property.GetValue(owner))?.Name),
        ];
    }

    static FieldColumn OfList(PropertyInfo property, Type item)
    {
        IEnumerable<object> Items(object owner) => ((IEnumerable)property.GetValue(owner)!).Cast<object>();
        var list = Describe(property, item == typeof(string) || item.IsEnum ? item : typeof(string)) with { IsList = true, MayBeEmpty = false };
        if (item == typeof(Reference)) return new("", list with { Name = $"{(list.Name.EndsWith('s') ? list.Name[..^1] : list.Name)}_ids", Meaning = $"{list.Meaning} Their ids." }, owner => Texts(Items(owner).Select(one => ((Reference)one).Id)));
        if (item == typeof(RecordReference)) return new("", list with { Meaning = $"{list.Meaning} Each as collection/id." }, owner => Texts(Items(owner).Select(one => Key((RecordReference)one))));
        if (item == typeof(About)) return new("", list with { Meaning = $"{list.Meaning} Each as collection/id." }, owner => Texts(Items(owner).Select(one => Key(((About)one).Record))));
        return item == typeof(string) || item.IsEnum
            ? new("", list, owner => Texts(Items(owner).Select(one => (string)Plain(one)!)))
            : new("", list with { Name = $"{list.Name}_count", Type = ColumnType.Integer, IsList = false, Meaning = $"{list.Meaning} How many there are." }, owner => (long)Items(owner).Count());
    }

    /// <summary>A column of a nested object, which may be missing as a whole.</summary>
    static FieldColumn Within(PropertyInfo property, FieldColumn inner)
    {
        var outer = Describe(property, typeof(string));
        var column = inner.Column with { Name = $"{outer.Name}_{inner.Column.Name}", MayBeEmpty = inner.Column.MayBeEmpty || outer.MayBeEmpty, Meaning = $"{outer.Meaning} {inner.Column.Meaning}" };
        return new("", column, owner => property.GetValue(owner) is { } nested ? inner.Value(nested) : null);
    }

    static Column Describe(PropertyInfo property, Type type) => new()
    {
        Name = Snake.Case(property.Name),
        Type = TypeOf(type),
        IsList = false,
        MayBeEmpty = Nullability.Create(property).ReadState is NullabilityState.Nullable,
        Meaning = Documentation.Of(property) ?? "",
        Unit = property.GetCustomAttribute<UnitAttribute>()?.Unit,
        Codes = type.IsEnum ? ColumnCode.Of(type) : [],
        RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.Table,
    };

    static ColumnType TypeOf(Type type)
    {
        if (type.IsEnum) return ColumnType.Code;
        if (type == typeof(bool)) return ColumnType.Boolean;
        if (type == typeof(DateOnly)) return ColumnType.Date;
        if (type == typeof(decimal)) return ColumnType.Number;
        return type == typeof(int) || type == typeof(long) ? ColumnType.Integer : ColumnType.Text;
    }

    static object? Plain(object? value) => value switch
    {
        Enum code => Snake.Case(code.ToString()),
        int number => (long)number,
        _ => value,
    };

    static IReadOnlyList<string> Texts(IEnumerable<string> texts) => [.. texts];

    static string Key(RecordReference record) => $"{record.Collection}/{record.Id}";

    static bool IsAnswered(PropertyInfo property) => !property.IsDefined(typeof(JsonIgnoreAttribute));

    sealed record FieldColumn(string Field, Column Column, Func<object, object?> Value);
}
