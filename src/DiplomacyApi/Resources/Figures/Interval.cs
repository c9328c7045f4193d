namespace DiplomacyApi.Resources.Figures;

/// <summary>The numbers that a figure leaves possible: an exact one only itself, "about" ten percent either way, "at least" all from it up.</summary>
/// <param name="Low">The lowest; null where there is no bound.</param>
/// <param name="LowIncluded">Whether the lowest itself is possible.</param>
/// <param name="High">The highest; null where there is no bound.</param>
/// <param name="HighIncluded">Whether the highest itself is possible.</param>
readonly record struct Interval(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    const decimal Roughly = 0.1m;

    public static Interval Of(Qualifier qualifier, decimal? value, decimal? low, decimal? high) => qualifier switch
    {
        Qualifier.Between => new Interval(low, LowIncluded: true, high, HighIncluded: true),
        Qualifier.About => new Interval(value - Math.Abs(value ?? 0) * Roughly, LowIncluded: true, value + Math.Abs(value ?? 0) * Roughly, HighIncluded: true),
        Qualifier.AtLeast => new Interval(value, LowIncluded: true, null, HighIncluded: false),
        Qualifier.AtMost => new Interval(null, LowIncluded: false, value, HighIncluded: true),
        Qualifier.Over => new Interval(value, LowIncluded: false, null, HighIncluded: false),
        Qualifier.Under => new Interval(null, LowIncluded: false, value, HighIncluded: false),
        _ => new Interval(value, LowIncluded: true, value, HighIncluded: true),
    };

    /// <summary>Whether no number is possible in both.</summary>
    public bool IsDisjointFrom(Interval other) => LiesBelow(other) || other.LiesBelow(this);

    bool LiesBelow(Interval other) => High is { } high && other.Low is { } low && (high < low || (high == low && !(HighIncluded && other.LowIncluded)));
}
