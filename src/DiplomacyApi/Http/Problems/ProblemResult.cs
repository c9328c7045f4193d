namespace DiplomacyApi.Http.Problems;

/// <summary>An answer that says what went wrong.</summary>
sealed class ProblemResult(ProblemType type, string detail, params IReadOnlyList<ParameterError> errors) : IResult
{
    public const string ContentType = "application/problem+json";

    /// <summary>Writes a problem; what an answer under way had set for a good ending is taken back.</summary>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = type.Status;
        response.Headers.ETag = default;
        response.Headers.LastModified = default;
        response.Headers.ContentDisposition = default;
        response.Headers.Remove("Repr-Digest");
        response.Headers.CacheControl = "no-store";
        if (type.Status is StatusCodes.Status503ServiceUnavailable && response.Headers.RetryAfter.Count == 0) response.Headers.RetryAfter = "5";
        return response.WriteAsJsonAsync(Describe(httpContext, type, detail, errors), Json.Options, ContentType, httpContext.RequestAborted);
    }

    public static Problem Describe(HttpContext http, ProblemType type, string detail, IReadOnlyList<ParameterError> errors) => new()
    {
        Type = type.Href,
        Title = type.Title,
        Status = type.Status,
        Detail = detail,
        Instance = http.Request.Path.ToUriComponent(),
        RequestId = http.TraceIdentifier,
        Errors = errors,
    };
}
