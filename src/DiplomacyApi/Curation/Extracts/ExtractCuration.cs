using DiplomacyApi.Curation.Articles;
using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Curation.Extracts;

/// <summary>What an extract must keep to, and how it is answered.</summary>
static class ExtractCuration
{
    const int LongestContext = 16;
    const int MostWords = 30;

    public static void Check(ExtractEntry entry, ArticleEntry article, int number, Rules rules)
    {
        var expected = $"{article.Id}-x{number:00}";
        if (entry.Id != expected) rules.Problem(entry, nameof(entry.Id), $"'{entry.Id}' must be '{expected}': the article's id, -x and its number in the article");
        rules.Language(entry, nameof(entry.Language), entry.Language);
        CheckOffsets(entry, article, rules);
        if (entry.Exact is null && entry.Check?.Verdict is not Verdict.NoCheckableFact) rules.Problem(entry, nameof(entry.Exact), "is missing; only a passage without a checkable fact is kept as offsets alone");
        if (entry.Exact?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostWords) rules.Problem(entry, nameof(entry.Exact), $"is longer than {MostWords} words; quote the fewest words that carry the fact");
        if (entry.Prefix?.Length > LongestContext) rules.Problem(entry, nameof(entry.Prefix), $"is longer than {LongestContext} letters");
        if (entry.Suffix?.Length > LongestContext) rules.Problem(entry, nameof(entry.Suffix), $"is longer than {LongestContext} letters");
        if (entry.Check is { } check) rules.CitationsAgree(check.Citations);
    }

    public static Extract Resolve(ExtractEntry entry, ArticleEntry article, Resolver resolver) => new()
    {
        Id = entry.Id,
        Article = resolver.One("articles", article.Id),
        Exact = entry.Exact,
        Prefix = entry.Prefix,
        Suffix = entry.Suffix,
        StartsAt = entry.StartsAt,
        EndsAt = entry.EndsAt,
        Language = entry.Language,
        License = ExtractLicense.Quotation,
        Check = entry.Check is not { } check ? null : new Check { Verdict = check.Verdict, Note = check.Note, CheckedOn = check.CheckedOn, Citations = resolver.Citations(check.Citations) },
        PublishedOn = article.PublishedOn?.First,
        PublishedPrecision = article.PublishedOn?.Precision,
    };

    /// <summary>The length of a text as offsets count it.</summary>
    public static int CodePoints(string text) => text.EnumerateRunes().Count();

    static void CheckOffsets(ExtractEntry entry, ArticleEntry article, Rules rules)
    {
        var given = entry.StartsAt is not null && entry.EndsAt is not null;
        if (entry.StartsAt is null != entry.EndsAt is null) rules.Problem(entry, nameof(entry.StartsAt), "starts_at and ends_at are given together");
        else if (given && article.TextSha256 is null) rules.Problem(entry, nameof(entry.StartsAt), "offsets need the text_sha256 of the article; without a copy of its text they can't be known");
        else if (!given && article.TextSha256 is not null) rules.Problem(entry, nameof(entry.StartsAt), "is missing; a copy of the text is held, so say where in it the passage stands");
        else if (given && entry.EndsAt <= entry.StartsAt) rules.Problem(entry, nameof(entry.EndsAt), "must be more than starts_at");
        else if (given && entry.Exact is { } exact && entry.EndsAt - entry.StartsAt != CodePoints(exact))
            rules.Problem(entry, nameof(entry.EndsAt), $"does not fit: from {entry.StartsAt} to {entry.EndsAt} are {entry.EndsAt - entry.StartsAt} code points, exact has {CodePoints(exact)}");
    }
}
