using System.Globalization;

namespace DiplomacyApi.Resources.Search;

/// <summary>The place of a row in an answer: its number in the order of relevance, or its row in the order of dates and whether it has none.</summary>
sealed record SearchPlace(bool IsUndated, long Number)
{
    public static SearchPlace? Parse(string key) => key.Split(',') is ["0" or "1", var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new SearchPlace(key[0] == '1', number)
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsUndated ? 1 : 0)},{Number}");
}
