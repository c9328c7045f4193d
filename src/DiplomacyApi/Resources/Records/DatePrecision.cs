namespace DiplomacyApi.Resources.Records;

/// <summary>How much of a date is known. The date beside it is the first day of the time that it names.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Only the month is known; the date is its first day.</summary>
    Month,

    /// <summary>Only the year is known; the date is its first day.</summary>
    Year,
}
