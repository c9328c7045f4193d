using System.Text;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>Holds a quotation against the words of a passage that are the same but for how they are written.</summary>
static class QuoteComparison
{
    /// <summary>The differences, in the order of the passage; none where the quotation is to the letter.</summary>
    public static IReadOnlyList<QuoteDifference> Differences(ComparableText passage, (int First, int Last) place, ComparableText quote)
    {
        var differences = new List<Pair>();
        for (var (p, q) = (place.First, 0); p <= place.Last;)
        {
            if (p > place.First && q > 0) Add(differences, passage, quote, new Pair(DifferenceKind.WhiteSpace, passage.Units[p - 1].End, passage.Units[p].Start, quote.Units[q - 1].End, quote.Units[q].Start));
            var (firstP, firstQ) = (p, q);
            // One sign may stand for several: a ligature, three dots. Both sides go on until they are as far as each other.
            for (var ahead = 0; p == firstP || ahead != 0;) ahead += ahead <= 0 ? passage.Units[p++].Text.Length : -quote.Units[q++].Text.Length;
            var pair = new Pair(DifferenceKind.Letters, passage.Units[firstP].Start, passage.Units[p - 1].End, quote.Units[firstQ].Start, quote.Units[q - 1].End);
            Add(differences, passage, quote, pair with { Kind = KindOf(passage.Units[firstP].Text, pair.In(passage, quote)) });
        }

        return [.. differences.Select(pair => pair.Described(passage, quote))];
    }

    /// <summary>How many code points stand before a place.</summary>
    public static int CodePoints(string text, int end) => text.AsSpan(0, end).EnumerateRunes().Count();

    static void Add(List<Pair> differences, ComparableText passage, ComparableText quote, Pair pair)
    {
        var (expected, given) = pair.In(passage, quote);
        if (expected == given || Composed(expected) == Composed(given)) return;
        if (differences.Count > 0 && differences[^1].IsContinuedBy(pair)) differences[^1] = differences[^1].Until(pair);
        else differences.Add(pair);
    }

    static DifferenceKind KindOf(string compared, (string Expected, string Given) written) => compared switch
    {
        " " => DifferenceKind.WhiteSpace,
        "'" => DifferenceKind.QuoteMark,
        "-" => DifferenceKind.Dash,
        _ when compared[0] == '.' => DifferenceKind.Ellipsis,
        _ => Composed(written.Expected).Equals(Composed(written.Given), StringComparison.OrdinalIgnoreCase) ? DifferenceKind.Case : DifferenceKind.Letters,
    };

    static string Composed(string text) => text.Contains('\uFFFE', StringComparison.Ordinal) ? text : text.Normalize(NormalizationForm.FormC);

    static int Count(this SpanRuneEnumerator runes)
    {
        var count = 0;
        while (runes.MoveNext()) count++;
        return count;
    }

    /// <summary>A stretch of the passage beside the stretch of the quotation that stands for it.</summary>
    sealed record Pair(DifferenceKind Kind, int ExpectedStart, int ExpectedEnd, int GivenStart, int GivenEnd)
    {
        public (string Expected, string Given) In(ComparableText passage, ComparableText quote) => (passage.Source[ExpectedStart..ExpectedEnd], quote.Source[GivenStart..GivenEnd]);

        public bool IsContinuedBy(Pair next) => Kind == next.Kind && ExpectedEnd == next.ExpectedStart && GivenEnd == next.GivenStart;

        public Pair Until(Pair next) => this with { ExpectedEnd = next.ExpectedEnd, GivenEnd = next.GivenEnd };

        public QuoteDifference Described(ComparableText passage, ComparableText quote)
        {
            var (expected, given) = In(passage, quote);
            return new QuoteDifference { Kind = Kind, Expected = expected, Given = given, At = CodePoints(passage.Source, ExpectedStart) };
        }
    }
}
