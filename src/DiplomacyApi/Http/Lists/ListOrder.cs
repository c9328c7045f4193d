using System.Globalization;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>An order in which a list can be read, in one or two stretches of rows. Each is total: no two rows are equal in it.</summary>
static class ListOrder
{
    /// <summary>
    /// The stretches of a list, one after the other, from the row after a key on; null where the key isn't one of this order. Undated rows have
    /// the lowest numbers, so that newest first is simply the rows backwards; oldest first reads them after the others.
    /// </summary>
    public static IReadOnlyList<ListStretch>? Of(string sort, string table, Where all, string? after)
    {
        if (sort is "id") return [new ListStretch(all.Copy().And("id > {0}", after), "id", "id", "")];
        var parts = after?.Split(',') ?? [];
        if (!long.TryParse(parts.LastOrDefault("0"), NumberStyles.None, CultureInfo.InvariantCulture, out var seq)) return null;
        var (last, undated) = (after is null ? null : (object)seq, CommonFilters.LastUndated(table));
        return (sort, parts) switch
        {
            ("-date", _) => [new ListStretch(all.Copy().Bound("{row} < {0}", last), $"{all.Row} desc", "seq", "")],
            ("name", _) => [new ListStretch(all.Copy().Bound("{row} > {0}", last), all.Row, "seq", "")],
            ("date", [] or ["0", _]) => [Dated(all.Copy().Bound("{row} > {0}", last)), Undateds(all.Copy())],
            ("date", ["1", _]) => [Undateds(all.Copy().Bound("{row} > {0}", last))],
            _ => null,
        };

        ListStretch Dated(Where where) => new(where.Bound($"{{row}} > {undated}"), where.Row, "seq", "0,");
        ListStretch Undateds(Where where) => new(where.Bound($"{{row}} <= {undated}"), where.Row, "seq", "1,");
    }
}

/// <summary>Rows of a list that follow one another.</summary>
/// <param name="Where">Which rows they are.</param>
/// <param name="By">The ORDER BY.</param>
/// <param name="Key">The column whose value goes into the cursor.</param>
/// <param name="Prefix">What stands before it there.</param>
sealed record ListStretch(Where Where, string By, string Key, string Prefix);
