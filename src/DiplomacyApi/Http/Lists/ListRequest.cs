using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>A list that is being asked for: by whom, of which release, and how the request was understood.</summary>
sealed record ListRequest(HttpContext Http, Release Release, AppliedQuery Applied, PagedRequest Filter)
{
    /// <summary>The cursor with which the next page goes on after a row.</summary>
    public string CursorAfter(string key) => new Cursor(Release.Identity.ContentDigest, Applied.Text, key).Encode();

    /// <summary>Lets a source go on where the cursor says; the problem where it can't, and null where all is well.</summary>
    public IResult? Continue(IListSource source)
    {
        if (Filter.Cursor is not { } cursor) return null;
        return Cursor.Read(cursor, Release.Identity.ContentDigest, Applied.Text, out var key) switch
        {
            CursorReading.Fits when source.TryContinueAfter(key) => null,
            CursorReading.OtherRelease => new ProblemResult(ProblemTypes.CursorExpired, $"The cursor was made in another release than {Release.Identity.Version}, which is served now. Start again at {Applied.Address(cursor: null)}."),
            CursorReading.OtherRequest => Refused(cursor, "belongs to a request with other filters, another order or another limit"),
            _ => Refused(cursor, "is not a cursor that this server gave out, or was changed"),
        };
    }

    static IResult Refused(string cursor, string reason)
    {
        var failures = new RequestFailures();
        failures.Add(ProblemTypes.InvalidCursor, "cursor", cursor, reason, "the next_cursor of the page before, with all other parameters as they were");
        return failures.ToResult();
    }
}
