using System.ComponentModel.DataAnnotations;
using System.Reflection;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Http.Parameters;

/// <summary>One parameter of a request, as its property declares it: the source of the binding, of the checks and of the contract.</summary>
sealed class Parameter
{
    public Parameter(PropertyInfo property, Type request)
    {
        Property = property;
        Name = Snake.Case(property.Name);
        IsRoute = property.IsDefined(typeof(RouteParameterAttribute));
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        ItemType = IsList ? type.GenericTypeArguments[0] : type;
        IsRequired = property.IsDefined(typeof(RequiredAttribute));
        IsPrefilled = property.IsDefined(typeof(PrefilledAttribute));
        Length = property.GetCustomAttribute<LengthAttribute>();
        Range = property.GetCustomAttribute<RangeAttribute>();
        Codes = ItemType == typeof(Format) ? [.. OffersAttribute.Of(request).Select(Snake.Code)] : ItemType.IsEnum ? Snake.CodesOf(ItemType) : property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.Cast<string>().ToList() ?? property.GetCustomAttribute<NamesOfAttribute>()?.For(request);
        RecordIds = property.GetCustomAttribute<RecordIdsAttribute>();
        ReleaseValues = property.GetCustomAttribute<ReleaseValuesAttribute>();
        IsFreeText = property.IsDefined(typeof(FreeTextAttribute));
        IsSearch = property.IsDefined(typeof(SearchWordsAttribute));
        Example = request.GetCustomAttributes<ExampleAttribute>().FirstOrDefault(example => example.Parameter == Name)?.Value ?? Documentation.ExampleOf(property);
        IsCountry = property.IsDefined(typeof(CountryCodesAttribute));
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    public bool IsRoute { get; }

    /// <summary>Whether nothing can be answered without it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether the contract's form is filled with its example.</summary>
    public bool IsPrefilled { get; }

    public bool IsList { get; }

    /// <summary>How many values it takes, where that is not left to the request.</summary>
    public LengthAttribute? Length { get; }

    /// <summary>The type of the value, or of each of the values.</summary>
    public Type ItemType { get; }

    /// <summary>The only values allowed, or null where the list of them is open.</summary>
    public IReadOnlyList<string>? Codes { get; }

    public RangeAttribute? Range { get; }

    public RecordIdsAttribute? RecordIds { get; }

    public ReleaseValuesAttribute? ReleaseValues { get; }

    public bool IsSearch { get; }

    public bool IsFreeText { get; }

    /// <summary>A value that gives an answer on the dataset as it is.</summary>
    public string? Example { get; }

    public bool IsCountry { get; }
}
