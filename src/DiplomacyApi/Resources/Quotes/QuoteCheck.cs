using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>Finds a quotation again in the passage of an extract.</summary>
sealed class QuoteCheck(Extract extract, string quote)
{
    const int Context = 32;

    // A reader may put marks or dots around the words that the passage does not have.
    const string Wrapping = " \t\r\n\u00a0\"“”„«»‹›'‘’‚…";

    readonly ComparableText passage = new(extract.Exact ?? "");

    public VerifiedQuote Verify()
    {
        foreach (var words in new[] { new ComparableText(quote), new ComparableText(quote.Trim(Wrapping.ToCharArray())) })
        {
            var places = passage.PlacesOf(words).Select(place => (place.First, place.Last, Differences: QuoteComparison.Differences(passage, place, words))).ToList();
            if (places.Count > 0 && places.MinBy(place => place.Differences.Count) is var best) return At(best.First, best.Last, [.. Wrapped(words, best.First, best.Last), .. best.Differences]);
        }

        return NotFound(new ComparableText(quote));
    }

    VerifiedQuote At(int first, int last, IReadOnlyList<QuoteDifference> differences)
    {
        var (start, end) = (passage.Units[first].Start, passage.Units[last].End);
        var (before, after) = (passage.Source[..start], passage.Source[end..]);
        return Answer() with
        {
            Found = true,
            IsExact = differences.Count == 0,
            Selector = new TextQuoteSelector { Exact = passage.Source[start..end], Prefix = Last($"{extract.Prefix}{before}"), Suffix = First($"{after}{extract.Suffix}") },
            Position = Position(start, end),
            Surroundings = new QuoteSurroundings { Before = before, After = after },
            Differences = [.. differences.OrderBy(difference => difference.At)],
        };
    }

    VerifiedQuote NotFound(ComparableText words) => Answer() with
    {
        Nearest = NearestWords.Of(passage, words) is not var (first, last, similarity) ? null : new NearestStretch
        {
            Text = passage.Between(first, last).Written,
            Similarity = Math.Round(similarity, 3),
            Position = Position(passage.Units[first].Start, passage.Units[last].End),
            Differences = NearestWords.Differences(passage, first, last, words),
        },
    };

    /// <summary>What was taken off around the words before they were found.</summary>
    IEnumerable<QuoteDifference> Wrapped(ComparableText words, int first, int last)
    {
        var start = quote.IndexOf(words.Source, StringComparison.Ordinal);
        var (before, after) = (quote[..start].TrimStart(), quote[(start + words.Source.Length)..].TrimEnd());
        if (before.Length > 0) yield return new QuoteDifference { Kind = KindOf(before), Expected = "", Given = before, At = QuoteComparison.CodePoints(passage.Source, passage.Units[first].Start) };
        if (after.Length > 0) yield return new QuoteDifference { Kind = KindOf(after), Expected = "", Given = after, At = QuoteComparison.CodePoints(passage.Source, passage.Units[last].End) };
    }

    static DifferenceKind KindOf(string wrapping) => wrapping.Trim().All(letter => letter == '…') ? DifferenceKind.Ellipsis : DifferenceKind.QuoteMark;

    QuotePosition Position(int start, int end)
    {
        var span = new TextSpan { StartsAt = QuoteComparison.CodePoints(passage.Source, start), EndsAt = QuoteComparison.CodePoints(passage.Source, end) };
        return new QuotePosition { InPassage = span, InArticle = extract.StartsAt is { } offset ? new TextSpan { StartsAt = offset + span.StartsAt, EndsAt = offset + span.EndsAt } : null };
    }

    VerifiedQuote Answer() => new()
    {
        ExtractId = extract.Id,
        Article = extract.Article,
        Quote = quote,
        Found = false,
        IsExact = false,
        Selector = null,
        Position = null,
        Surroundings = null,
        Differences = [],
        Nearest = null,
        Verdict = extract.Check?.Verdict,
        Note = extract.Exact is null ? "The passage holds no checkable fact, so only its place is published and not its words; nothing can be found in it." : null,
        License = ExtractLicense.Quotation,
    };

    static string Last(string text) => text.Length <= Context ? text : text[WholeLetter(text, text.Length - Context)..];

    static string First(string text) => text.Length <= Context ? text : text[..WholeLetter(text, Context)];

    static int WholeLetter(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
