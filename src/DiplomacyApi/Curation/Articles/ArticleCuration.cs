using System.Security.Cryptography;
using System.Text;
using DiplomacyApi.Curation.Extracts;
using DiplomacyApi.Resources.Articles;

namespace DiplomacyApi.Curation.Articles;

/// <summary>What an article must keep to, and how it is answered.</summary>
static class ArticleCuration
{
    public static void Check(ArticleEntry entry, Rules rules)
    {
        rules.Language(entry, nameof(entry.Language), entry.Language);
        if (entry.PublishedOn is null != entry.PublishedBasis is null) rules.Problem(entry, nameof(entry.PublishedBasis), "published_on and published_basis are given together; a date rests on something");
        if (entry.TextSha256 is null != entry.RetrievedOn is null) rules.Problem(entry, nameof(entry.RetrievedOn), "text_sha256 and retrieved_on are given together, where a copy of the text is held");
        if (entry.TextSha256 is { } digest && (digest.Length != 64 || !digest.All(char.IsAsciiHexDigitLower))) rules.Problem(entry, nameof(entry.TextSha256), "is not a SHA-256 digest; allowed are 64 lower-case hexadecimal digits");
        if (entry.Url is not null && (!Uri.TryCreate(entry.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))) rules.Problem(entry, nameof(entry.Url), $"'{entry.Url}' is not an address; allowed are absolute http and https addresses");
        if (entry.Url is null && entry.TextSha256 is null) rules.Problem(entry, nameof(entry.Url), "is missing; an article without an address needs at least the digest of its text");
        if (entry.OriginalPublisherId is not null && entry.Reproduction is Reproduction.Original) rules.Problem(entry, nameof(entry.OriginalPublisherId), "an original has no other publisher's text; change reproduction or leave this out");
        var expected = IdOf(entry);
        if (entry.Id != expected) rules.Problem(entry, nameof(entry.Id), $"'{entry.Id}' must be '{expected}': publisher, date and the first six digits of the SHA-256 of the address (or of the text)");
        foreach (var (extract, index) in entry.Extracts.Select((extract, index) => (extract, index))) ExtractCuration.Check(extract, entry, index + 1, rules);
    }

    /// <summary>The id that follows from publisher, date and address, so that one article can't be entered twice.</summary>
    public static string IdOf(ArticleEntry entry)
    {
        var digest = entry.Url is null ? entry.TextSha256 ?? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.Url)));
        return $"{entry.PublisherId ?? "unattributed"}-{entry.PublishedOn?.ToString() ?? "undated"}-{(digest.Length < 6 ? digest : digest[..6])}";
    }

    public static Article Resolve(ArticleEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Publisher = resolver.Maybe("actors", entry.PublisherId),
        Title = entry.Title,
        PublishedOn = entry.PublishedOn?.First,
        PublishedPrecision = entry.PublishedOn?.Precision,
        PublishedBasis = entry.PublishedBasis,
        Url = entry.Url,
        Language = entry.Language,
        Kind = entry.Kind,
        Reproduction = entry.Reproduction,
        OriginalPublisher = resolver.Maybe("actors", entry.OriginalPublisherId),
        RetrievedOn = entry.RetrievedOn,
        TextSha256 = entry.TextSha256,
        TextHeld = entry.TextSha256 is not null,
        Rights = entry.Rights,
        Extracts = [.. entry.Extracts.Select(extract => ExtractCuration.Resolve(extract, entry, resolver))],
        Notes = Resolver.Notes(entry.Notes),
    };
}
