using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>GET /v1/extracts/{id}/verify</summary>
sealed class VerifyQuote(JsonAnswers answers) : Endpoint<VerifyQuote.Request>
{
    public override void Configure()
    {
        Get("extracts/{id}/verify");
        Description(endpoint => endpoint.WithMetadata(new Contract("Sources", typeof(VerifiedQuote))));
        Summary(text =>
        {
            text.Summary = "Find a quotation again in a passage";
            text.Description = "Looks for a quotation in the passage of an extract, however white space, quotation marks, dashes, dots and case are written, and answers with its place, a selector for it and everything in which it differs from the letter. What isn't there is answered with the words that are most like it, and those that differ.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => answers.Send(HttpContext, $"/v1/extracts/{request.Id}/verify?quote={request.Quote}", request.Release, release => release.Records.Has("extracts", request.Id)
        ? (() => Verified(release, request, ct), null)
        : (null, StoredRecords.Absent(new RecordKey("extracts", request.Id), release.Records, $"/verify{HttpContext.Request.QueryString}")));

    static byte[] Verified(Release release, Request request, CancellationToken ct)
    {
        using var rented = release.Rent(ct);
        var extract = JsonSerializer.Deserialize<Extract>(rented.Connection.Blob("select document from extract where id = @p0", request.Id)!, Json.Options)!;
        return JsonSerializer.SerializeToUtf8Bytes(new QuoteCheck(extract, request.Quote).Verify(), Json.Options);
    }

    /// <summary>Which quotation, and the extract in which it should stand.</summary>
    public sealed record Request : ICheckedRequest
    {
        /// <summary>Id of the extract.</summary>
        /// <example>unattributed-2025-02-25-b23dec-x04</example>
        [RouteParameter]
        public string Id { get; init; } = "";

        /// <summary>The quotation, as it is printed elsewhere; at most 300 letters.</summary>
        /// <example>there is an Agreement with the Red Cross</example>
        [Required]
        [FreeText]
        public string Quote { get; init; } = "";

        /// <summary>The release to read, by its name; without it the one that is served.</summary>
        public string? Release { get; init; }

        void ICheckedRequest.Check(RequestFailures failures)
        {
            if (Quote.Length > 0 && !Quote.Any(char.IsLetterOrDigit)) failures.Add(ProblemTypes.InvalidParameter, "quote", Quote, "holds no letter and no digit", "the words of a quotation");
        }
    }
}
