using System.Globalization;

namespace DiplomacyApi.Resources.Links;

/// <summary>A place in the list of a record's links: its day (empty where there is none), the number of the link, and its direction.</summary>
sealed record LinkPlace(string DatedOn, long Position, string Direction)
{
    public static LinkPlace Of(LinkRow row) => new(row.DatedOn ?? "", row.Position, row.Direction);

    public static LinkPlace? Parse(string key) => key.Split('|') is [var day, var number, ("in" or "out") and var direction] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
        ? new LinkPlace(day, position, direction)
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DatedOn}|{Position}|{Direction}");
}
