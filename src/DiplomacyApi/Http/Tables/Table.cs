using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Http.Tables;

/// <summary>A table that was worked out for a request.</summary>
/// <param name="Answer">The table in JSON, with its links and with what it comes from.</param>
/// <param name="Lines">The table in CSV: the header row, then the others.</param>
/// <param name="UndatedLeftOut">How many entries would be in it, and have no date by which they could be there on the day asked for; null where no day was.</param>
sealed record Table(Func<TableLinks, PageMeta, object> Answer, IEnumerable<byte[]> Lines, long? UndatedLeftOut);
