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
    public const string Parquet = "application/vnd.apache.parquet";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string GeoJson = "application/geo+json";
    public const string Atom = "application/atom+xml";
    public const string Calendar = "text/calendar";
    public const string JsonLd = "application/ld+json";
    public const string GraphMl = "application/graphml+xml";

    /// <summary>The format, or false where the request accepts none of those offered; the first is preferred where the choice is left.</summary>
    public static bool TryChoose(HttpRequest request, IReadOnlyList<Format> offered, out Format format)
    {
        var isAccepted = TryChoose(request, [.. offered.Select(Of)], out var best);
        format = offered[best];
        return isAccepted;
    }

    /// <summary>The number of the media type that suits a request best, in the order of preference, or false where it accepts none.</summary>
    public static bool TryChoose(HttpRequest request, IReadOnlyList<string> offered, out int best)
    {
        best = 0;
        if (request.Headers.Accept.All(string.IsNullOrWhiteSpace)) return true;
        if (!TryParse(request, out var accepted)) return false;
        var suiting = offered.Select((media, number) => (Number: number, Quality: QualityOf(media, accepted))).Where(offer => offer.Quality > 0).OrderByDescending(offer => offer.Quality).ToList();
        if (suiting.Count == 0) return false;
        best = suiting[0].Number;
        return true;
    }

    /// <summary>Whether an Accept header can be read at all.</summary>
    public static bool TryParse(HttpRequest request, [NotNullWhen(true)] out IList<MediaTypeHeaderValue>? accepted) =>
        MediaTypeHeaderValue.TryParseStrictList(request.Headers.Accept, out accepted) && accepted.All(HasReadableQuality);

    /// <summary>The answer to a request that accepts none of the formats, or whose Accept header is not one.</summary>
    public static ProblemResult Refused(HttpRequest request, IReadOnlyList<Format> offered) => Refused(request, [.. offered.Select(Of)]);

    /// <inheritdoc cref="Refused(HttpRequest, IReadOnlyList{Format})"/>
    public static ProblemResult Refused(HttpRequest request, IReadOnlyList<string> offered)
    {
        var names = string.Join(", ", offered);
        return TryParse(request, out _)
            ? new ProblemResult(ProblemTypes.NotAcceptable, $"This path answers as {names}; the Accept header asks for '{request.Headers.Accept}'.")
            : new ProblemResult(ProblemTypes.BadRequest, $"The Accept header can't be read. Leave it out, or name one of {names}.");
    }

    /// <summary>The media type of a format.</summary>
    public static string Of(Format format) => format switch
    {
        Format.Csv => Csv,
        Format.Ndjson => Ndjson,
        Format.Parquet => Parquet,
        Format.Xlsx => Workbook,
        Format.Geojson => GeoJson,
        Format.Atom => Atom,
        Format.Ics => Calendar,
        Format.Jsonld => JsonLd,
        Format.Graphml => GraphMl,
        _ => Json,
    };

    public static string ContentType(Format format) => format switch
    {
        Format.Csv => "text/csv; charset=utf-8; header=present",
        Format.Json or Format.Atom or Format.Ics or Format.Graphml => $"{Of(format)}; charset=utf-8",
        _ => Of(format),
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

    static bool HasReadableQuality(MediaTypeHeaderValue range) => range.Quality is not null || range.Parameters.All(parameter => !parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase));

    static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue range) => new(range.MediaType);
}
