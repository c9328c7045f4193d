using System.Security.Cryptography;
using System.Text;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Curation;

/// <summary>Checks the extracts of an article, letter by letter, against a copy of its text.</summary>
static class TextCheck
{
    /// <summary>Checks each <c>article=file</c>; what can't be checked is said, never passed over.</summary>
    public static IEnumerable<string> Run(Corpus corpus, IReadOnlyList<string> texts, Problems problems)
    {
        foreach (var text in texts)
        {
            var parts = text.Split('=', 2);
            var article = corpus.Articles.FirstOrDefault(article => article.Id == parts[0]);
            if (parts.Length != 2 || article is null) problems.Add("--text", 1, text, "must be article=file, with the id of an article of the seed");
            else if (!File.Exists(parts[1])) problems.Add("--text", 1, text, $"there is no file {parts[1]}");
            else if (!article.TextHeld) yield return $"{article.Id}: not checkable: the seed has no digest of its text";
            else yield return Check(article, File.ReadAllBytes(parts[1]), problems);
        }

        var checkedArticles = texts.Select(text => text.Split('=', 2)[0]).ToHashSet(StringComparer.Ordinal);
        var held = corpus.Articles.Where(article => article.TextHeld && !checkedArticles.Contains(article.Id)).ToList();
        foreach (var article in held) yield return $"{article.Id}: {article.Extracts.Count} extracts not checked: give its text with --text {article.Id}=file";
        var unheld = corpus.Articles.Where(article => !article.TextHeld && article.Extracts.Count > 0).ToList();
        if (unheld.Count > 0) yield return $"{unheld.Sum(article => article.Extracts.Count)} extracts of {unheld.Count} articles are not checkable: no copy of their text is held";
    }

    static string Check(Article article, byte[] bytes, Problems problems)
    {
        var file = $"articles/{article.Id}.yaml";
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != article.TextSha256)
        {
            problems.Add(file, 1, "text_sha256", "is not the digest of the text given; take the text as it was read");
            return $"{article.Id}: not checked: another text";
        }

        var runes = Encoding.UTF8.GetString(bytes).EnumerateRunes().ToArray();
        var before = problems.Count;
        foreach (var extract in article.Extracts) Check(extract, runes, file, problems);
        return $"{article.Id}: {article.Extracts.Count} extracts checked, {problems.Count - before} problems";
    }

    static void Check(Extract extract, Rune[] text, string file, Problems problems)
    {
        if (extract is not { StartsAt: { } start, EndsAt: { } end }) return;
        if (end > text.Length) problems.Add(file, 1, extract.Id, $"ends at {end}, the text at {text.Length}");
        else if (extract.Exact is { } exact && exact != string.Concat(text[start..end])) problems.Add(file, 1, extract.Id, $"from {start} to {end} the text reads '{string.Concat(text[start..end])}'");
    }
}
