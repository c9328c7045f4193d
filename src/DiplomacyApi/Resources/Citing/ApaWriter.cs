using System.Globalization;

namespace DiplomacyApi.Resources.Citing;

/// <summary>A citation as a line of text: who, when, what, in which release, where.</summary>
static class ApaWriter
{
    const int ShortDigest = 12;

    public static string Write(CitedWork work)
    {
        var date = work.Release.ReleasedOn.ToString("yyyy, MMMM d", CultureInfo.InvariantCulture);
        var version = $"(Version {work.Release.Version}, content {work.Release.ContentDigest[..Math.Min(ShortDigest, work.Release.ContentDigest.Length)]}) [Data set]";
        var title = work.Kind is null ? $"{Line(work.Dataset)} {version}" : $"{Line(work.Title)} [{work.Kind}]. In {Line(work.Dataset)} {version}";
        return $"{Line(work.Creator)}. ({date}). {title}. {work.Address}\n";
    }

    /// <summary>Text on one line, without the full stop that the style itself sets.</summary>
    static string Line(string text) => OneLine.Of(text).TrimEnd('.');
}
