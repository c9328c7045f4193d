using System.Globalization;
using System.Text;
using CsCheck;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Quotes;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Resources.Quotes;

public sealed class QuoteCheckTests
{
    static readonly Gen<string> Parts = Any.Of(
        "We", "will", "stop", "firing", "d’accord", "“game-changer”", "\"no\"", "état", "e\u0301tat", "Зеленський", "й", "и\u0306", "3,000", "2025–26", "multi-agent", "—", " – ", "-", "...", "…", ". . .", ".", ",", " ", "\u00a0", "\n", "  ", "🙂", "ﬁn", "İ", "ß", "Σίσυφος", "½", "각", "\u1100\u1161\u11a8", "so\u00adft", "'", "`", "#", "<b>");
    static readonly Gen<string> Passages = Gen.Select(Parts.Array[1, 16], Any.Of("", " "), (parts, between) => string.Join(between, parts));
    static readonly Gen<Extract> Extracts = Passages.Select(passage => new Extract
    {
        Id = "x",
        Article = Reference.To("articles", "a", "A"),
        Exact = passage,
        Prefix = "before ",
        Suffix = " after",
        StartsAt = 100,
        EndsAt = 100 + passage.EnumerateRunes().Count(),
        Language = "en",
        License = "quotation",
        Check = null,
        PublishedOn = null,
        PublishedPrecision = null,
    });

    [Fact]
    public void Any_part_of_a_passage_is_found_at_its_place_however_it_is_written() => Gen.Select(Extracts, Gen.Int[0, 400], Gen.Int[1, 60], Gen.Int).Sample(
        (extract, from, length, noise) =>
        {
            if (Cut(extract.Exact!, from, length) is not var (start, end)) return;
            var part = extract.Exact![start..end];
            var quote = Noised(part, new Random(noise));
            var verified = new QuoteCheck(extract, quote).Verify();
            Assert.True(verified.Found, $"[{quote}] was not found in [{extract.Exact}]");
            var found = verified.Selector!.Exact;
            // The same words may stand there twice; one of the places is named, and it has them.
            Assert.Equal(new ComparableText(part).Text, new ComparableText(found).Text);
            var runes = extract.Exact!.EnumerateRunes().ToList();
            var (at, to) = (verified.Position!.InPassage.StartsAt, verified.Position.InPassage.EndsAt);
            Assert.Equal(found, string.Concat(runes.Take(to).Skip(at)));
            Assert.Equal((100 + at, 100 + to), (verified.Position.InArticle!.StartsAt, verified.Position.InArticle.EndsAt));
            Assert.Equal(extract.Exact, verified.Surroundings!.Before + found + verified.Surroundings.After);
            Assert.EndsWith(verified.Selector.Prefix, $"before {verified.Surroundings.Before}", StringComparison.Ordinal);
            Assert.StartsWith(verified.Selector.Suffix, $"{verified.Surroundings.After} after", StringComparison.Ordinal);
            // Dashes in a row are one, so a part that begins or ends among them has no place of its own.
            if (new ComparableText(extract.Exact).PlacesOf(new ComparableText(part)).Count() == 1 && new ComparableText(part).Text is not (['-', ..] or [.., '-'])) Assert.Equal(part.Trim().Trim('\u00ad'), found);
        },
        iter: 5_000);

    [Fact]
    public void The_differences_make_the_quotation_of_the_words_and_none_is_left_out() => Gen.Select(Extracts, Gen.Int[0, 400], Gen.Int[1, 60], Gen.Int).Sample(
        (extract, from, length, noise) =>
        {
            if (Cut(extract.Exact!, from, length) is not var (start, end)) return;
            var quote = Noised(extract.Exact![start..end].Trim(), new Random(noise));
            var verified = new QuoteCheck(extract, quote).Verify();
            var corrected = new StringBuilder();
            var at = verified.Position!.InPassage.StartsAt;
            var runes = extract.Exact!.EnumerateRunes().ToList();
            foreach (var difference in verified.Differences)
            {
                Assert.NotEqual(difference.Expected, difference.Given);
                corrected.Append(string.Concat(runes.Take(difference.At).Skip(at))).Append(difference.Given);
                Assert.Equal(difference.Expected, string.Concat(runes.Skip(difference.At).Take(difference.Expected.EnumerateRunes().Count())));
                at = difference.At + difference.Expected.EnumerateRunes().Count();
            }

            corrected.Append(string.Concat(runes.Take(verified.Position.InPassage.EndsAt).Skip(at)));
            Assert.Equal(Outer(quote), Outer(corrected.ToString()));
            Assert.Equal(verified.IsExact, verified.Differences.Count == 0);
        },
        iter: 5_000);

    [Fact]
    public void What_is_not_there_is_never_found() => Extracts.Sample(extract =>
    {
        var verified = new QuoteCheck(extract, $"{extract.Exact} Xylophon").Verify();
        Assert.False(verified.Found);
        Assert.True(verified.Nearest is null || extract.Exact!.Contains(verified.Nearest.Text, StringComparison.Ordinal));
    });

    [Fact]
    public void A_passage_whose_words_are_not_published_says_so()
    {
        var verified = new QuoteCheck(Extracts.Single() with { Exact = null }, "stop").Verify();
        Assert.False(verified.Found);
        Assert.NotNull(verified.Note);
        Assert.Null(verified.Nearest);
    }

    /// <summary>A part between whole letters that holds at least one letter or digit; none where there isn't one.</summary>
    static (int Start, int End)? Cut(string text, int from, int length)
    {
        var letters = StringInfo.ParseCombiningCharacters(text);
        var first = from % letters.Length;
        var last = Math.Min(first + length, letters.Length);
        var (start, end) = (letters[first], last == letters.Length ? text.Length : letters[last]);
        return text[start..end].Any(char.IsLetterOrDigit) ? (start, end) : null;
    }

    /// <summary>The same words as another would write them.</summary>
    static string Noised(string text, Random random)
    {
        var noised = text.Replace("...", random.Next(2) == 0 ? "…" : "...", StringComparison.Ordinal);
        noised = string.Concat(noised.Select(letter => letter switch
        {
            ' ' or '\u00a0' or '\n' => Pick(random, " ", "  ", "\u00a0", "\n", "\r\n ", "\t"),
            '“' or '”' or '"' or '\'' or '’' or '`' => Pick(random, "“", "”", "\"", "«", "»", "'", "’", "‘"),
            '-' or '–' or '—' => Pick(random, "-", "–", "—", "--", "−"),
            _ when random.Next(3) == 0 => random.Next(2) == 0 ? char.ToUpperInvariant(letter).ToString() : char.ToLowerInvariant(letter).ToString(),
            _ => letter.ToString(),
        }));
        return Pick(random, noised, noised.Normalize(NormalizationForm.FormC), noised.Normalize(NormalizationForm.FormD));
    }

    static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>Text without what is not compared at its ends, in one form of Unicode.</summary>
    static string Outer(string text) => text.Normalize(NormalizationForm.FormC).Trim().Trim('\u00ad').Trim();
}
