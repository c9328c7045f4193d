using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;
using Microsoft.AspNetCore.ResponseCompression;

namespace DiplomacyApi.Http;

/// <summary>Text is compressed where the reader accepts it. There are no secrets in an answer that its length could give away.</summary>
static class Compression
{
    public static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = [MediaTypes.Json, ProblemResult.ContentType, MediaTypes.Csv, MediaTypes.Ndjson, MediaTypes.GeoJson, MediaTypes.Atom, MediaTypes.Calendar, MediaTypes.JsonLd, MediaTypes.GraphMl, "text/html", "text/css", "text/javascript", "text/markdown", "text/plain", "image/svg+xml", "application/javascript"];
    }
}
