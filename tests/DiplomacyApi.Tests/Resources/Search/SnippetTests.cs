using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using DiplomacyApi.Resources.Search;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Resources.Search;

public sealed class SnippetTests
{
    static readonly Gen<string> Words = Any.Of("truce", "Truce", "café", "cafe\u0301", "Берёзова", "<mark>", "</mark>", "<b>", "&amp;", "\"", "'", "–", "🙂", "й", "stop", "firing", ",", "\n", "multi-agent", "20.04", new string('x', 300));
    static readonly Gen<string> Texts = Gen.OneOf(Gen.Select(Words.Array[0, 120], words => string.Join(' ', words)), Gen.Select(Words.Array[0, 40], string.Concat), Gen.String[0, 600]);
    static readonly Gen<string> Queries = Gen.Select(Any.Of("truce", "CAFE", "березова", "\"stop firing\"", "tru*", "multi-agent", "20.04", "xxx*", "mark", "amp", "\"truce stop firing\"").Array[1, 4], terms => string.Join(' ', terms));

    [Fact]
    public void Without_its_marks_a_snippet_is_a_part_of_the_text() => Gen.Select(Texts, Queries).Sample(
        (text, typed) =>
        {
            var snippet = Snippet.Of(text, SearchQuery.Terms(typed));
            var plain = WebUtility.HtmlDecode(Regex.Replace(snippet, "</?mark>", ""));
            Assert.Contains(plain, text, StringComparison.Ordinal);
            Assert.True(plain.Length <= 300 + (3 * SearchWord.In(text).Select(word => word.End - word.Start).Append(0).Max()) && (plain.Length > 0 || text.Length == 0), snippet);
            Assert.DoesNotMatch("<(?!/?mark>)", snippet);
            Assert.Equal(Regex.Count(snippet, "<mark>"), Regex.Count(snippet, "<mark>[^<]+</mark>"));
            Assert.True(text.Length > 240 || plain == text, snippet);
        },
        iter: 2_000);

    [Fact]
    public void What_is_marked_is_what_was_looked_for() => Gen.Select(Texts, Any.Of("truce", "café", "Берёзова")).Sample(
        (text, word) =>
        {
            foreach (Match mark in Regex.Matches(Snippet.Of(text, SearchQuery.Terms(word)), "<mark>([^<]+)</mark>")) Assert.Equal(SearchText.Fold(word), SearchText.Fold(WebUtility.HtmlDecode(mark.Groups[1].Value)));
        },
        iter: 500);

    [Fact]
    public void The_snippet_is_cut_where_most_of_the_words_stand()
    {
        var text = $"A truce was offered. {string.Concat(Enumerable.Repeat("Nothing of note happened on that day. ", 20))}The truce holds, said the envoy of Southland in the café. {string.Concat(Enumerable.Repeat("Nothing else. ", 30))}";
        var snippet = Snippet.Of(text, SearchQuery.Terms("truce cafe southland"));
        Assert.Contains("The <mark>truce</mark> holds, said the envoy of <mark>Southland</mark> in the <mark>café</mark>.", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 200, 290);
    }

    [Theory]
    [InlineData("Don't stop", "don|t|stop")]
    [InlineData("Zürich, И́мя ЙОД ё", "zurich|и\u0301мя|йод|е")]
    [InlineData("x²+½ = Ⅷ🙂", "x²|½|ⅷ")]
    [InlineData("кра\u0301ина क्षी", "кра\u0301ина|क|ष")]
    public void Words_are_split_as_the_index_splits_them(string text, string words) => Assert.Equal(words, string.Join('|', SearchWord.In(text).Select(word => word.Folded)));

    /// <summary>Every snippet of a page is text with marks, and nothing else that a browser would take for an element.</summary>
    internal static void IsHtmlWithMarksOnly(JsonNode page) => Assert.All(page["data"]!.AsArray(), row => Assert.DoesNotMatch("<(?!/?mark>)|&(?!amp;|lt;|gt;|quot;|#39;)", row!["snippet"]!.GetValue<string>()));
}
