namespace DiplomacyApi.Declarations;

/// <summary>
/// An example for a parameter that all lists have, where what gives an answer differs from list to list. Other examples stand in the doc
/// comment of their property. A test fires every one of them.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
sealed class ExampleAttribute(string parameter, string value) : Attribute
{
    /// <summary>The name of the parameter, as a request spells it.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>A value that gives an answer.</summary>
    public string Value { get; } = value;
}
