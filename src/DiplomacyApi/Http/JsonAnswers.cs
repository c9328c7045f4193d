using DiplomacyApi.Http.Formats;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>Answers that are one JSON document and can be had in no other format.</summary>
sealed class JsonAnswers(CurrentRelease current, Caching caching)
{
    static readonly Format[] Offered = [Format.Json];

    /// <summary>
    /// Answers at an address, from the release that is named or the one that is served. The document is only made once it is known that it is
    /// there and that the reader doesn't hold it; <paramref name="besides"/> is what it depends on besides the release and the request.
    /// </summary>
    public Task Send(HttpContext http, string understood, string? version, Func<Release, (Func<byte[]>? Document, IResult? Problem)> find, string besides = "") => RequestedRelease.Answer(http, current, version, async release =>
    {
        if (!MediaTypes.TryChoose(http.Request, Offered, out _))
        {
            await MediaTypes.Refused(http.Request, Offered).ExecuteAsync(http);
            return;
        }

        var (document, problem) = find(release);
        if (document is null) await problem!.ExecuteAsync(http);
        else if (!caching.IsSettled(http, release.Identity, understood, nameof(Format.Json), isPinned: version is not null, besides)) await Body.Send(http, MediaTypes.ContentType(Format.Json), document());
    });
}
