using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>An extract as it stood at the end of a day: with its check only once that was made.</summary>
static class ExtractAsOf
{
    public static Extract Cut(Extract extract, AsOfView view) => extract with
    {
        Check = extract.Check is { } check && view.Had(check.CheckedOn, DatePrecision.Day) ? check with { Citations = view.Known(check.Citations) } : null,
    };
}
