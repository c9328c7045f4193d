using System.Globalization;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>An order in which a list can be read, and how to go on after a row of it. Each is total: no two rows are equal in it.</summary>
/// <param name="By">The ORDER BY of the list.</param>
/// <param name="Key">The expression whose value goes into the cursor.</param>
sealed record ListOrder(string By, string Key)
{
    static readonly ListOrder RowsUp = new("seq", "seq");
    static readonly ListOrder RowsDown = new("seq desc", "seq");
    static readonly ListOrder Ids = new("id", "id");

    // Undated rows have the lowest numbers, so that newest first is simply the rows backwards. Oldest first puts them last by a flag.
    static readonly ListOrder DatesUp = new("(dated_on is null), seq", "(dated_on is null) || ',' || seq");

    public static ListOrder Of(string sort) => sort switch
    {
        "-date" => RowsDown,
        "date" => DatesUp,
        "name" => RowsUp,
        _ => Ids,
    };

    /// <summary>The rows of a list that come after a key; null where the key isn't one of this order.</summary>
    public Where? After(Where where, string key)
    {
        if (this == Ids) return where.Copy().And("id > {0}", key);
        var parts = key.Split(',');
        if (!long.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var seq)) return null;
        if (this == RowsUp) return where.Copy().And("seq > {0}", seq);
        if (this == RowsDown) return where.Copy().And("seq < {0}", seq);
        return parts is ["0" or "1", _] ? where.Copy().And($"((dated_on is null), seq) > ({parts[0]}, {{0}})", seq) : null;
    }
}
