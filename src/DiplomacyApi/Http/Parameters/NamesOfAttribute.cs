using DiplomacyApi.Declarations;

namespace DiplomacyApi.Http.Parameters;

/// <summary>The values are names of what the rows hold: the request says by <see cref="ListOfAttribute"/> which rows.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class NamesOfAttribute(RowNames names) : Attribute
{
    /// <summary>The names that are allowed, for a request.</summary>
    public IReadOnlyList<string> For(Type request)
    {
        var list = (ListOfAttribute?)GetCustomAttribute(request, typeof(ListOfAttribute));
        if (list is null) return [];
        return names switch
        {
            RowNames.Fields => RowShape.Fields(list.Row),
            RowNames.References => RowShape.References(list.Row),
            _ => list.Facets,
        };
    }
}

/// <summary>Which names of a row.</summary>
enum RowNames
{
    /// <summary>Its fields.</summary>
    Fields,

    /// <summary>Its references to other records.</summary>
    References,

    /// <summary>What rows can be counted by.</summary>
    Facets,
}
