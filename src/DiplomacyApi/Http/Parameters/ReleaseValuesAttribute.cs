namespace DiplomacyApi.Http.Parameters;

/// <summary>The values must be among those that the release has in a column, such as its measures.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class ReleaseValuesAttribute(string name) : Attribute
{
    /// <summary>Which values.</summary>
    public string Name { get; } = name;
}
