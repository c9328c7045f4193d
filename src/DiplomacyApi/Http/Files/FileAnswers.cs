using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http.Files;

/// <summary>
/// Answers files of a release as they lie there: whole, or a range of their bytes. Text is compressed on the way where the reader accepts
/// it and asks for no range; what is compressed already never is.
/// </summary>
sealed class FileAnswers(IResponseCompressionProvider compression)
{
    public async Task Send(HttpContext http, Release release, PublishedFile file, string cacheControl)
    {
        if (!file.IsWhole)
        {
            await new ProblemResult(ProblemTypes.DatabaseUnavailable, $"{file.Name} of release {release.Identity.Version} is damaged or gone, so it is not sent. Take another format until it is built again.").ExecuteAsync(http);
            return;
        }

        // A range is of the bytes as they lie there.
        if (http.Request.Headers.Range.Count > 0) http.Request.Headers.AcceptEncoding = default;
        var tag = Describe(http, release, file, cacheControl);
        if (!Preconditions.Settle(http, tag)) await SendBytes(http, file, tag);
    }

    /// <summary>Sets the headers that go with the file, whole or not; its tag follows from its bytes.</summary>
    EntityTagHeaderValue Describe(HttpContext http, Release release, PublishedFile file, string cacheControl)
    {
        var response = http.Response;
        var coding = FileTypes.IsText(file.Name) && compression.CheckRequestAcceptsCompression(http) ? compression.GetCompressionProvider(http)?.EncodingName : null;
        var tag = new EntityTagHeaderValue($"\"{file.Sha256[..32]}{(coding is null ? "" : $"-{coding}")}\"");
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = cacheControl;
        response.Headers.Vary = new(["Accept", "Accept-Encoding"]);
        response.Headers.AcceptRanges = "bytes";
        if (FileTypes.IsData(file.Name)) response.Headers.ContentDisposition = $"attachment; filename=\"{Path.GetFileNameWithoutExtension(file.Name)}-{release.Identity.Version}{Path.GetExtension(file.Name)}\"";
        // RFC 9530: the digest of what is sent, so of the coded bytes where they are coded; these are not known beforehand.
        if (coding is null) response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(file.Sha256))}:";
        return tag;
    }

    static async Task SendBytes(HttpContext http, PublishedFile file, EntityTagHeaderValue tag)
    {
        var response = http.Response;
        var range = ByteRange.Asked(http.Request, file.Bytes, tag);
        if (range is { IsSatisfiable: false })
        {
            response.Headers.ContentRange = $"bytes */{file.Bytes}";
            await new ProblemResult(ProblemTypes.RangeNotSatisfiable, $"'{http.Request.Headers.Range}' is no range of a file of {file.Bytes} bytes.").ExecuteAsync(http);
            return;
        }

        response.ContentType = FileTypes.ContentType(file.Name);
        if (range is not null)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"bytes {range.First}-{range.Last}/{file.Bytes}";
        }

        var (offset, length) = range is null ? (0, file.Bytes) : (range.First, range.Last - range.First + 1);
        if (response.Headers.ContainsKey("Repr-Digest")) response.ContentLength = length;
        if (!HttpMethods.IsHead(http.Request.Method)) await response.SendFileAsync(file.Path, offset, length, http.RequestAborted);
    }
}
