using F23.StringSimilarity;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>Finds the words of a passage that are most like a quotation that does not stand in it.</summary>
static class NearestWords
{
    /// <summary>Less than this is not likeness: any two sentences share that many letters.</summary>
    const double Least = 0.4;

    static readonly NormalizedLevenshtein Likeness = new();

    /// <summary>The units of the passage and how like they are; null where nothing is like it.</summary>
    public static (int First, int Last, double Similarity)? Of(ComparableText passage, ComparableText quote)
    {
        var words = passage.Words();
        var count = quote.Words().Count;
        var stretches =
            from length in Enumerable.Range(count - 1, 3)
            where length >= 1
            from first in Enumerable.Range(0, Math.Max(1, words.Count - length + 1))
            where first < words.Count
            let stretch = (words[first].First, words[Math.Min(first + length, words.Count) - 1].Last)
            select (stretch.First, stretch.Last, Similarity: Likeness.Similarity(passage.Between(stretch.First, stretch.Last).Compared, quote.Text));
        var best = stretches.DefaultIfEmpty().MaxBy(stretch => stretch.Similarity);
        return best.Similarity >= Least ? best : null;
    }

    /// <summary>The words in which a stretch of the passage and the quotation differ; words in a row are one difference.</summary>
    public static IReadOnlyList<QuoteDifference> Differences(ComparableText passage, int firstUnit, int lastUnit, ComparableText quote)
    {
        var expected = passage.Words().Where(word => word.First >= firstUnit && word.Last <= lastUnit).ToList();
        var given = quote.Words();
        var common = Common([.. expected.Select(word => passage.Between(word.First, word.Last).Compared)], [.. given.Select(word => quote.Between(word.First, word.Last).Compared)]);
        var differences = new List<QuoteDifference>();
        var (e, g) = (0, 0);
        foreach (var (nextE, nextG) in common.Append((expected.Count, given.Count)))
        {
            if (nextE > e || nextG > g)
            {
                var at = e < expected.Count ? passage.Units[expected[e].First].Start : passage.Units[lastUnit].End;
                differences.Add(new QuoteDifference { Kind = DifferenceKind.Letters, Expected = Written(passage, expected, e, nextE), Given = Written(quote, given, g, nextG), At = QuoteComparison.CodePoints(passage.Source, at) });
            }

            (e, g) = (nextE + 1, nextG + 1);
        }

        return differences;
    }

    static string Written(ComparableText text, IReadOnlyList<(int First, int Last)> words, int from, int to) => from == to ? "" : text.Between(words[from].First, words[to - 1].Last).Written;

    /// <summary>The longest common row of words, as pairs of their numbers.</summary>
    static List<(int Expected, int Given)> Common(string[] expected, string[] given)
    {
        var length = new int[expected.Length + 1, given.Length + 1];
        for (var e = expected.Length - 1; e >= 0; e--)
            for (var g = given.Length - 1; g >= 0; g--) length[e, g] = expected[e] == given[g] ? length[e + 1, g + 1] + 1 : Math.Max(length[e + 1, g], length[e, g + 1]);
        var common = new List<(int Expected, int Given)>();
        for (var (e, g) = (0, 0); e < expected.Length && g < given.Length;)
        {
            if (expected[e] == given[g]) common.Add((e++, g++));
            else if (length[e + 1, g] >= length[e, g + 1]) e++;
            else g++;
        }

        return common;
    }
}
