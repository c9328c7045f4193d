namespace DiplomacyApi.Declarations.Columns;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>Text, in any script.</summary>
    Text,

    /// <summary>One of the codes of a code list.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day (ISO 8601).</summary>
    Date,
}
