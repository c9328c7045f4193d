using System.ComponentModel;
using System.Text;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Citing;

/// <summary>GET /v1/cite</summary>
sealed class CiteRecord(CurrentRelease current, Caching caching, PublicUrl address) : Endpoint<CiteRecord.Request>
{
    static readonly (CitationFormat Format, string Media, string Meaning, Func<CitedWork, string> Write)[] Formats =
    [
        (CitationFormat.Apa, "text/plain", "A line of text in the style of the American Psychological Association.", ApaWriter.Write),
        (CitationFormat.Bibtex, "application/x-bibtex", "An entry for BibTeX and biblatex.", BibtexWriter.Write),
        (CitationFormat.Ris, "application/x-research-info-systems", "A RIS record.", RisWriter.Write),
        (CitationFormat.Csl, "application/vnd.citationstyles.csl+json", "CSL-JSON.", CslWriter.Write),
    ];

    static readonly string[] Offered = [.. Formats.Select(format => format.Media)];

    public override void Configure()
    {
        Get("cite");
        Description(endpoint => endpoint.WithMetadata(new Contract("Dataset", typeof(IReadOnlyList<CslItem>)) { JsonMedia = Offered[^1], Texts = [.. Formats.SkipLast(1).Select(format => (format.Media, format.Meaning))] }));
        Summary(text =>
        {
            text.Summary = "Cite a record or the release";
            text.Description = "A citation that stays true: it names the release, its day, the digest of its content, and the address under which the record is read as it stood in it. Without `format` the Accept header decides, and without that it is a line of text.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => RequestedRelease.Answer(HttpContext, current, request.Release, async release =>
    {
        var failures = new RequestFailures();
        RecordFilters.Check(request, release, failures);
        if (failures.Any) await failures.ToResult().ExecuteAsync(HttpContext);
        else if (!TryChoose(request, out var format)) await MediaTypes.Refused(HttpContext.Request, Offered).ExecuteAsync(HttpContext);
        else if (!caching.IsSettled(HttpContext, release.Identity, $"/v1/cite?record={request.Record}&address={address.Of("")}", Snake.Code(Formats[format].Format), isPinned: request.Release is not null)) await Answer(release, request, format, ct);
    });

    bool TryChoose(Request request, out int format)
    {
        format = Array.FindIndex(Formats, one => one.Format == request.Format);
        return format >= 0 || MediaTypes.TryChoose(HttpContext.Request, Offered, out format);
    }

    Task Answer(Release release, Request request, int format, CancellationToken ct)
    {
        var work = CitedWork.Of(release, request.Record is { } record && RecordKey.TryParse(record, out var key) ? key : null, address, ct);
        return Body.Send(HttpContext, $"{Formats[format].Media}; charset=utf-8", Encoding.UTF8.GetBytes(Formats[format].Write(work)));
    }

    /// <summary>What to cite, and how.</summary>
    public sealed record Request
    {
        /// <summary>The record, as `collection/id`; without it the release as a whole.</summary>
        /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
        [RecordIds]
        public string? Record { get; init; }

        /// <summary>How the citation is written: `apa` as a line of text, `bibtex`, `ris` for reference managers, `csl` as CSL-JSON.</summary>
        /// <example>bibtex</example>
        [DefaultValue("apa")]
        public CitationFormat? Format { get; init; }

        /// <summary>The release to cite, by its name; without it the one that is served.</summary>
        public string? Release { get; init; }
    }
}
