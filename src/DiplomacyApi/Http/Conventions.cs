using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace DiplomacyApi.Http;

/// <summary>What holds for every request, whichever endpoint answers it.</summary>
static class Conventions
{
    const string ReadMethods = "GET, HEAD, OPTIONS";

    /// <summary>Pages are made of what this server serves and of nothing else, and run no code that stands in them.</summary>
    const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>How FastEndpoints is to bind, to refuse and to name things.</summary>
    public static void Configure(Config config)
    {
        config.Endpoints.RoutePrefix = "v1";
        config.Endpoints.Configurator = endpoint =>
        {
            endpoint.AllowAnonymous();
            endpoint.DontAutoSendResponse();
            endpoint.Description(description => description.Add(AllowHead));
        };
        Json.Apply(config.Serializer.Options);
        config.Errors.ResponseBuilder = RequestFailures.ToProblem;
        config.Errors.ContentType = ProblemResult.ContentType;
        config.Errors.ProducesMetadataType = null;
    }

    /// <summary>Headers of every answer.</summary>
    public static Task SetHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers["API-Version"] = ContractDocument.Version;
        headers["X-Request-Id"] = http.TraceIdentifier;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        // Data is never a page: a browser that is made to show it as one runs nothing.
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) ? "default-src 'none'; frame-ancestors 'none'" : PagePolicy;
        return next(http);
    }

    /// <summary>The answer where something failed that no endpoint foresaw.</summary>
    public static Task DescribeFailure(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        QueryTooLongException => new ProblemResult(ProblemTypes.QueryTooExpensive, "Answering took longer than one request may. Narrow it with filters, or ask for fewer rows.").ExecuteAsync(http),
        ReleaseUnreadableException => new ProblemResult(ProblemTypes.DatabaseUnavailable, "The files of the release were damaged or taken away while it was served. /health/ready says more; try again in a moment.").ExecuteAsync(http),
        // Who asked has gone; nobody reads an answer.
        OperationCanceledException when http.RequestAborted.IsCancellationRequested => Task.CompletedTask,
        _ => new ProblemResult(ProblemTypes.Internal, ProblemTypes.Internal.Cure).ExecuteAsync(http),
    };

    /// <summary>Refuses what is not a proper address or has a body, and sends other spellings of an address to the one that is used.</summary>
    public static Task RefuseMalformed(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        // Where a length is given, even of nothing, servers before this one may see the end of the request elsewhere: nothing that follows is read.
        if (request.ContentLength is not null || request.Headers.TransferEncoding.Count > 0) http.Response.Headers.Connection = "close";
        if (request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
            return new ProblemResult(ProblemTypes.BadRequest, "The request has a body, and nothing here reads one. Send it without.").ExecuteAsync(http);

        if (HttpMethods.IsOptions(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = ReadMethods;
            return Task.CompletedTask;
        }

        if (!AddressSyntax.IsProper(request.QueryString.Value ?? ""))
            return new ProblemResult(ProblemTypes.BadRequest, "The query string is not properly encoded. Write it in UTF-8 with percent escapes, such as %20 for a space.").ExecuteAsync(http);
        if (request.Path.StartsWithSegments("/_test_url_cache_", StringComparison.OrdinalIgnoreCase)) return new ProblemResult(ProblemTypes.NotFound, "There is nothing at this address.").ExecuteAsync(http);
        return AddressSyntax.Canonical(request.Path.Value ?? "") is { } canonical
            ? TypedResults.Redirect($"{canonical}{request.QueryString}", permanent: true, preserveMethod: true).ExecuteAsync(http)
            : next(http);
    }

    /// <summary>Gives answers that the framework left empty (no such path, no such method) the shape of all problems.</summary>
    public static Task DescribeEmptyAnswer(HttpContext http)
    {
        var type = ProblemTypes.ForStatus(http.Response.StatusCode);
        var detail = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => "There is nothing at this address. /v1 names the collections, /swagger shows every request that can be made.",
            StatusCodes.Status405MethodNotAllowed => $"{http.Request.Method} is not allowed here; allowed: {ReadMethods}.",
            _ => type.Meaning,
        };
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = ReadMethods;
        return new ProblemResult(type, detail).ExecuteAsync(http);
    }

    /// <summary>HEAD answers as GET does. (Naming both as verbs of an endpoint breaks FastEndpoints' routes.)</summary>
    static void AllowHead(EndpointBuilder endpoint)
    {
        for (var i = 0; i < endpoint.Metadata.Count; i++)
            if (endpoint.Metadata[i] is IHttpMethodMetadata { HttpMethods: ["GET"] }) endpoint.Metadata[i] = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
    }
}
