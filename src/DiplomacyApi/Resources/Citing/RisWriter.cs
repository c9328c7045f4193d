using System.Globalization;

namespace DiplomacyApi.Resources.Citing;

/// <summary>A citation as a RIS record: a line for each field, ended as the format wants it.</summary>
static class RisWriter
{
    public static string Write(CitedWork work)
    {
        IEnumerable<(string Tag, string? Value)> fields =
        [
            ("TY", "DATA"),
            ("ID", work.Key),
            ("AU", work.Creator),
            ("TI", work.Title),
            ("T2", work.Kind is null ? null : work.Dataset),
            ("PY", work.Release.ReleasedOn.Year.ToString(CultureInfo.InvariantCulture)),
            ("DA", work.Release.ReleasedOn.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
            ("ET", work.Release.Version),
            ("PB", work.Creator),
            ("N1", work.Note),
            ("UR", work.Address),
            ("ER", ""),
        ];
        return string.Concat(fields.Where(field => field.Value is not null).Select(field => $"{field.Tag}  - {OneLine.Of(field.Value!)}\r\n"));
    }
}
