namespace DiplomacyApi.Declarations.Columns;

/// <summary>The unit of the number in a property.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit, in words.</summary>
    public string Unit { get; } = unit;
}
