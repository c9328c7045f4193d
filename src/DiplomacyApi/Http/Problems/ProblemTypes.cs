namespace DiplomacyApi.Http.Problems;

/// <summary>Every kind of problem that this server answers with.</summary>
static class ProblemTypes
{
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A parameter has a value that is not allowed",
        "A parameter of the request has a value that can't be understood, or that names a record that doesn't exist.",
        "Read `errors`: each entry names the parameter, says what is wrong with its value and what is allowed, and suggests what may have been meant.",
        "/v1/statements?speaker=emanuel-macron");

    public static readonly ProblemType UnknownParameter = new("unknown-parameter", 400, "There is no such parameter",
        "The request has a parameter that this path doesn't know. It is refused rather than ignored, since an ignored filter gives a wrong answer that looks right.",
        "Correct the name; `errors` lists the parameters that are allowed and the nearest ones. Names are lower case and are spelled exactly as documented.",
        "/v1/statements?speeker=emmanuel-macron");

    public static readonly ProblemType DuplicateParameter = new("duplicate-parameter", 400, "A parameter was given twice",
        "A parameter that takes one value was given several times, so it isn't clear which one is meant.",
        "Give the parameter once. Filters that take several values are documented as lists; those may be repeated, or take values separated by commas.",
        "/v1/statements?limit=1&limit=2");

    public static readonly ProblemType InvalidRange = new("invalid-range", 400, "A range ends before it begins",
        "`date_to` lies before `date_from`, so nothing could ever match.",
        "Exchange the two dates, or leave one of them out for an open range.",
        "/v1/statements?date_from=2025-03-01&date_to=2025-02-01");

    public static readonly ProblemType InvalidSearch = new("invalid-search", 400, "The search can't be understood",
        "The words in `q` hold nothing to look for, or too much.",
        "Give at least one word. Allowed are words, \"phrases in quotation marks\", -excluded words, and beginnings of at least three letters with a star, such as negotiat*. Everything else is taken literally.",
        "/v1/statements?q=%22");

    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, "The cursor doesn't fit the request",
        "A cursor is the place where a page ended. This one was changed, cut off, or belongs to a request with other filters or another order.",
        "Take `next_cursor`, or better the whole `next` link, from the page before, and keep all other parameters as they are.",
        "/v1/statements?cursor=abc");

    public static readonly ProblemType CursorExpired = new("cursor-expired", 410, "The cursor belongs to another release",
        "The dataset was replaced by a newer release since the cursor was made, so its place is no longer certain.",
        "Start again at the first page: leave `cursor` out.",
        null);

    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing here",
        "The path names a record or a page that doesn't exist.",
        "Check the spelling; where an id is wrong, `errors` suggests the nearest ones. The lists under /v1 show what there is.",
        "/v1/actors/emanuel-macron");

    public static readonly ProblemType Withdrawn = new("withdrawn", 410, "The record or the release is no longer here",
        "The record stood in an earlier release and was taken out of the dataset; or the release was made, and this server does not hold it any more.",
        "`detail` says in which release a record was taken out and why, and names the one to use in its place where there is one; of releases it names those that are held.",
        null);

    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "The method is not allowed here",
        "The dataset is read-only: it is asked with GET and HEAD.",
        "Use one of the methods in the `Allow` header of the answer.",
        null);

    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "No such format",
        "The `Accept` header of the request names none of the formats in which this path answers.",
        "Ask for one of the formats in `detail`, leave the header out, or use a suffix such as .csv in the path.",
        null);

    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request is malformed",
        "The request can't be read: it is not proper HTTP, its address is not properly encoded, or it has a body where none is read.",
        "Encode the address as UTF-8 with percent escapes, and send no body with GET and HEAD.",
        null);

    public static readonly ProblemType QueryTooExpensive = new("query-too-expensive", 400, "The request asks for too much at once",
        "Answering would take more memory or time than one request may have.",
        "`detail` says what was too much. Ask for fewer rows with `limit`, include less, or take all rows as .csv or .ndjson.",
        null);

    public static readonly ProblemType RateLimited = new("rate-limited", 429, "Too many requests from this address",
        "Requests from one address come faster than the server answers any one reader, so that there is room for all.",
        "Wait for the seconds in `Retry-After`, then go on. Answers that you hold already cost nothing: send their `ETag` as `If-None-Match`. All rows of a list come in one request with .csv or .ndjson at the end of its path.",
        null);

    public static readonly ProblemType Overloaded = new("overloaded", 503, "The server is busy",
        "More requests that take long are at work than the server does at once. Requests for single records and plain pages are still answered.",
        "Try again after the seconds in `Retry-After`.",
        null);

    public static readonly ProblemType ShuttingDown = new("shutting-down", 503, "The server is going down",
        "The server was told to end. It finishes what it has begun and takes nothing new.",
        "Try again after the seconds in `Retry-After`; another server, or this one again, will answer.",
        null);

    public static readonly ProblemType RangeNotSatisfiable = new("range-not-satisfiable", 416, "The file has no such range",
        "The `Range` header asks for bytes that the file doesn't have, or can't be read.",
        "`Content-Range` of the answer says how many bytes there are. Ask for a range like `bytes=0-999`, or leave the header out.",
        null);

    public static readonly ProblemType PreconditionFailed = new("precondition-failed", 412, "The answer is not the one that you asked for",
        "The `If-Match` header names another version of the answer than the one that is served.",
        "Ask again without the header, and take the `ETag` of that answer.",
        null);

    public static readonly ProblemType UriTooLong = new("uri-too-long", 414, "The address is too long",
        "The request line is longer than the server reads.",
        "Give fewer values, or make several requests.",
        null);

    public static readonly ProblemType DatabaseUnavailable = new("database-unavailable", 503, "There is no release to serve",
        "The server runs, but it has no whole release that it could answer from.",
        "Try again in a moment. If you run the server: /health/ready says what is missing, and `build` makes a release.",
        null);

    public static readonly ProblemType Internal = new("internal", 500, "The server failed",
        "Something went wrong in the server; the request was not at fault.",
        "Try again; if it fails again, report it with the `request_id`.",
        null);

    public static readonly IReadOnlyList<ProblemType> All =
    [
        InvalidParameter, UnknownParameter, DuplicateParameter, InvalidRange, InvalidSearch, InvalidCursor, CursorExpired, NotFound, Withdrawn,
        MethodNotAllowed, NotAcceptable, BadRequest, QueryTooExpensive, RateLimited, Overloaded, ShuttingDown, RangeNotSatisfiable, PreconditionFailed, UriTooLong, DatabaseUnavailable, Internal,
    ];

    /// <summary>The kind of problem for a status that something other than our own code came up with.</summary>
    public static ProblemType ForStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowed,
        StatusCodes.Status406NotAcceptable => NotAcceptable,
        StatusCodes.Status412PreconditionFailed => PreconditionFailed,
        StatusCodes.Status414UriTooLong => UriTooLong,
        StatusCodes.Status503ServiceUnavailable => DatabaseUnavailable,
        >= 400 and < 500 => BadRequest,
        _ => Internal,
    };
}
