namespace DiplomacyApi.Declarations;

/// <summary>What a list request lists, so that the fields, the references and the facets that it can name are known, checked and documented.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class ListOfAttribute(Type row) : Attribute
{
    /// <summary>The type of the rows.</summary>
    public Type Row { get; } = row;

    /// <summary>What the rows can be counted by.</summary>
    public string[] Facets { get; init; } = [];
}
