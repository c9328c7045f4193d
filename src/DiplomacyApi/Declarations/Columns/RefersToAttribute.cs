namespace DiplomacyApi.Declarations.Columns;

/// <summary>The table whose ids a property holds, so that tables can be joined by those who read them without our program.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class RefersToAttribute(string table) : Attribute
{
    /// <summary>The name of the table.</summary>
    public string Table { get; } = table;
}
