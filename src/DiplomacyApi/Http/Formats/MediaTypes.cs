using System.Diagnostics.CodeAnalysis;
using DiplomacyApi.Http.Problems;
using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http.Formats;

/// <summary>Which format a request asks for: a suffix of the path decides, then the Accept header, then JSON.</summary>
static class MediaTypes
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string Ndjson = "application/x-ndjson";

    /// <summary>The formats, in the order in which they are preferred where the request leaves the choice.</summary>
    static readonly (Format Format, string Media)[] Offered = [(Format.Json, Json), (Format.Csv, Csv), (Format.Ndjson, Ndjson)];

    /// <summary>The format, or false where the request accepts none of those offered.</summary>
    public static bool TryChoose(HttpRequest request, IReadOnlyList<Format> offered, out Format format)
    {
        format = offered[0];
        if (request.Headers.Accept.Count == 0) return true;
        if (!TryParse(request, out var accepted)) return false;
        var best = Offered.Where(offer => offered.Contains(offer.Format))
            .Select(offer => (offer.Format, Quality: QualityOf(offer.Media, accepted)))
            .Where(offer => offer.Quality > 0)
            .OrderByDescending(offer => offer.Quality)
            .ToList();
        if (best.Count == 0) return false;
        format = best[0].Format;
        return true;
    }

    /// <summary>Whether an Accept header can be read at all.</summary>
    public static bool TryParse(HttpRequest request, [NotNullWhen(true)] out IList<MediaTypeHeaderValue>? accepted) =>
        MediaTypeHeaderValue.TryParseStrictList(request.Headers.Accept, out accepted);

    /// <summary>The answer to a request that accepts none of the formats, or whose Accept header is not one.</summary>
    public static ProblemResult Refused(HttpRequest request, IReadOnlyList<string> offered) => TryParse(request, out _)
        ? new ProblemResult(ProblemTypes.NotAcceptable, $"This path answers as {string.Join(", ", offered)}; the Accept header asks for '{request.Headers.Accept}'.")
        : new ProblemResult(ProblemTypes.BadRequest, $"The Accept header can't be read. Leave it out, or name one of {string.Join(", ", offered)}.");

    public static string ContentType(Format format) => format switch
    {
        Format.Csv => "text/csv; charset=utf-8; header=present",
        Format.Ndjson => Ndjson,
        _ => "application/json; charset=utf-8",
    };

    /// <summary>The quality that the most specific matching range gives a media type.</summary>
    static double QualityOf(string media, IList<MediaTypeHeaderValue> accepted)
    {
        var type = new MediaTypeHeaderValue(media);
        return accepted.Where(range => type.IsSubsetOf(WithoutQuality(range)))
            .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue range) => new(range.MediaType);
}
