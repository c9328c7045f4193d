using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Curation;

/// <summary>The rules that several collections share. Each reports what breaks it and goes on.</summary>
sealed partial class Rules(Seed seed, Problems problems)
{
    /// <summary>The longest id that is allowed.</summary>
    public const int LongestId = 100;

    /// <summary>What stands in a path where an id would, and is something else.</summary>
    static readonly string[] Reserved = ["compare", "matrix"];

    readonly Dictionary<string, (string ArticleId, string? Exact)> extracts = seed.Extracts
        .GroupBy(pair => pair.Extract.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => (same.First().Article.Id, same.First().Extract.Exact), StringComparer.Ordinal);

    public Seed Seed => seed;

    /// <summary>Reports a problem of an entry, at the field that has it.</summary>
    public void Problem(object entry, string? property, string message)
    {
        var origin = seed.Origins.Of(entry);
        var field = property is null ? null : Snake.Case(property);
        problems.Add(origin.File, origin.LineOf(field), origin.PathOf(field), message);
    }

    public void Id(object entry, string property, string id)
    {
        if (id.Length > LongestId || !IdGrammar().IsMatch(id))
            Problem(entry, property, $"'{id}' is not an id; allowed are lower-case letters and digits in words joined by single hyphens, at most {LongestId} characters");
        else if (Reserved.Contains(id, StringComparer.Ordinal))
            Problem(entry, property, $"'{id}' is not an id; the API has another use for {string.Join(" and ", Reserved)} in its paths");
    }

    /// <summary>The first date must not lie after the second.</summary>
    public void Ordered(object entry, string firstName, PartialDate? first, string secondName, PartialDate? second)
    {
        if (first is { } from && second is { } to && from.First > to.Last)
            Problem(entry, secondName, $"lies before {Snake.Case(firstName)}, {from.First:yyyy-MM-dd}; an end can't come before its beginning");
    }

    /// <summary>Nothing can be known to have happened after the last day that the dataset covers.</summary>
    public void Known(object entry, string property, PartialDate? date)
    {
        if (date is { } given && given.First > seed.Dataset.Coverage.UntilOn)
            Problem(entry, property, string.Create(CultureInfo.InvariantCulture, $"lies after {seed.Dataset.Coverage.UntilOn:yyyy-MM-dd}, the last day covered (dataset.yaml, coverage.until_on); only deadlines may lie ahead"));
    }

    public void Cited(object entry, IReadOnlyList<CitationEntry> citations)
    {
        if (citations.Count == 0) Problem(entry, "Citations", "is empty; name at least one article that supports the record");
    }

    /// <summary>A citation's extract must be of the article that it names.</summary>
    public void CitationsAgree(IEnumerable<CitationEntry> citations)
    {
        foreach (var citation in citations)
            if (citation.ExtractId is { } id && extracts.TryGetValue(id, out var extract) && extract.ArticleId != citation.ArticleId)
                Problem(citation, nameof(CitationEntry.ExtractId), $"'{id}' is an extract of '{extract.ArticleId}', not of '{citation.ArticleId}'");
    }

    /// <summary>A verbatim quotation must stand, to the letter, in an extract that the record cites.</summary>
    public void Quoted(object entry, string? quote, string? language, IReadOnlyList<CitationEntry> citations)
    {
        if (quote is null) return;
        if (language is null) Problem(entry, "QuoteLanguage", "is missing; a quote needs its language");
        var cited = citations.Where(c => c.ExtractId is not null && extracts.ContainsKey(c.ExtractId)).Select(c => extracts[c.ExtractId!].Exact).ToList();
        if (cited.Count == 0) Problem(entry, "Quote", "needs a citation with an extract_id, an extract that prints these words");
        else if (!cited.Exists(exact => exact?.Contains(quote, StringComparison.Ordinal) == true))
            Problem(entry, "Quote", "does not stand to the letter in an extract that the record cites; compare quote marks, spaces and case");
    }

    public void Language(object entry, string property, string? tag)
    {
        if (tag is not null && !LanguageGrammar().IsMatch(tag)) Problem(entry, property, $"'{tag}' is not a language tag; allowed are BCP 47 tags such as en, uk, ru-Latn");
    }

    public void Country(object entry, string property, string? code)
    {
        if (code is not null && !Countries.Codes.Contains(code))
            Problem(entry, property, $"'{code}' is not an ISO 3166-1 alpha-3 code{Nearest.DidYouMean(code, Countries.Codes)}; allowed are codes such as UKR");
    }

    /// <summary>Keys must be unique in their record, and the ids made of them must be ids.</summary>
    public void Keys(string recordId, IEnumerable<(object Entry, string Key)> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, key) in entries)
        {
            Id(entry, "Key", $"{recordId}-{key}");
            if (!seen.Add(key)) Problem(entry, "Key", $"'{key}' stands here already; a key is given once in a record");
        }
    }

    /// <summary>Numbers count from 1 without a gap.</summary>
    public void Numbered(IEnumerable<(object Entry, int Number)> entries)
    {
        foreach (var ((entry, number), index) in entries.Select((pair, index) => (pair, index)))
            if (number != index + 1) Problem(entry, "Number", $"is {number}; entries are numbered 1, 2, 3 …, this is number {index + 1}");
    }

    /// <summary>A history has at least one entry, and runs forward.</summary>
    public void Runs(object record, IReadOnlyList<(object Entry, PartialDate? Since)> history)
    {
        if (history.Count == 0) Problem(record, "StatusHistory", "is empty; it needs at least one entry, the last of which is the status");
        PartialDate? before = null;
        foreach (var (entry, since) in history)
        {
            Known(entry, "SinceOn", since);
            if (since is { } now && before is { } then && now.Last < then.First) Problem(entry, "SinceOn", $"lies before the entry above it, {then.First:yyyy-MM-dd}; a history runs forward");
            before = since ?? before;
        }
    }

    /// <summary>
    /// A record has a status from its own date on, so that it can be looked at on any later day: the first dated entry of its history must
    /// not lie after that date.
    /// </summary>
    public void Begins(object record, string property, PartialDate? date, IEnumerable<PartialDate?> history)
    {
        var dated = history.OfType<PartialDate>().ToList();
        if (date is not { } own) return;
        if (dated.Count == 0) Problem(record, "StatusHistory", $"has no dated entry; one of {own.First:yyyy-MM-dd} ({Snake.Case(property)}) at least is needed");
        else if (dated.Min(entry => entry.Last) > own.Last) Problem(record, "StatusHistory", $"begins after {Snake.Case(property)}, {own.First:yyyy-MM-dd}; a history begins with its record");
    }

    /// <summary>No chain of parents comes back to where it began.</summary>
    public void NoCircle<T>(IReadOnlyList<T> entries, Func<T, string> id, Func<T, string?> parent, string property)
        where T : class
    {
        var parents = entries.GroupBy(id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => parent(same.First()), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var at = parent(entry);
            for (var steps = 0; at is not null && steps <= parents.Count; steps++)
            {
                if (at == id(entry))
                {
                    Problem(entry, property, $"'{parent(entry)}' leads back to this record; remove one step of the circle");
                    break;
                }

                at = parents.GetValueOrDefault(at);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdGrammar();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageGrammar();
}
