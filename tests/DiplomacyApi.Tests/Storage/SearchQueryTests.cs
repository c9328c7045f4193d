using CsCheck;
using Dapper;
using DiplomacyApi.Storage;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Tests.Storage;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Ёлка", "елка")]
    [InlineData("й ї Й", "й ї й")]
    [InlineData("Zürich Ångström", "zurich angstrom")]
    [InlineData("e\u0301tat", "etat")]
    [InlineData("Ή", "η")]
    public void Case_and_accents_make_no_difference(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("security guarantees", "\"security\" AND \"guarantees\"")]
    [InlineData("\"security guarantees\" -nato", "(\"security guarantees\") NOT (\"nato\")")]
    [InlineData("negotiat*", "\"negotiat*\"*")]
    [InlineData("ab*", "\"ab*\"")]
    [InlineData("a OR b", "\"a\" AND \"or\" AND \"b\"")]
    [InlineData("-\"in force\" truce", "(\"truce\") NOT (\"in force\")")]
    [InlineData("don't", "\"don't\"")]
    public void Every_word_is_quoted(string typed, string query)
    {
        Assert.True(SearchQuery.TryParse(typed, out var parsed, out _));
        Assert.Equal(query, parsed);
    }

    [Theory]
    [InlineData("\"", "no letter and no digit")]
    [InlineData(" - * ", "no letter and no digit")]
    [InlineData("-nato", "only excludes words")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a b c d e f g h i j k l m n o p q", "17 words")]
    public void What_can_not_be_looked_for_is_refused_with_a_reason(string typed, string reason)
    {
        Assert.False(SearchQuery.TryParse(typed, out _, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_can_be_typed_breaks_the_search()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        using var connection = ReleaseConnection.Open(store.DatabaseIn(store.Current()!.Folder));
        var nasty = Gen.OneOf(Gen.Const("\""), Gen.Const("*"), Gen.Const("-"), Gen.Const("^"), Gen.Const("("), Gen.Const(")"), Gen.Const("NEAR("), Gen.Const("AND"), Gen.Const("OR"), Gen.Const("NOT"), Gen.Const("words:"), Gen.Const("{words}:"), Gen.Const("truce"), Gen.Const(" "), Gen.Const("+"), Gen.Const("'"), Gen.Const(";"), Gen.Const("\\"), Gen.String[0, 8]);
        Gen.Select(nasty.Array[1, 12], string.Concat).Sample(
            typed =>
            {
                if (!SearchQuery.TryParse(typed, out var query, out _)) return;
                _ = connection.Number("select count(*) from statement_text where statement_text match @p0", query);
            },
            iter: 2_000, threads: 1);
    }

    [Fact]
    public void Whatever_is_typed_is_looked_for_as_words_and_nothing_of_it_is_an_operator()
    {
        string[] words = ["truce", "bridge", "and", "or", "not", "near", "words", "name", "rank", "5", "don", "t", "мост", "лантерн", "negotiated", "negotiations"];
        var random = new Random(1);
        var texts = Enumerable.Range(0, 80).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)]))).ToList();
        using var index = new SqliteConnection("Data Source=:memory:");
        index.Open();
        // The index as a release has it.
        index.Execute("""create virtual table indexed using fts5(words, name, content = '', tokenize = "unicode61 remove_diacritics 0")""");
        foreach (var (text, row) in texts.Select((text, row) => (text, row))) index.Execute("insert into indexed (rowid, words) values (@row, @text)", new { row, text });
        var found = 0;
        Gen.Select(Gen.OneOf(Any.Of(words), Any.Of("\"", "*", "-", " -", "^", "(", ")", "NEAR(", "NEAR/2 ", " AND ", " OR ", " NOT ", "words:", "{words name}:", "-name : ", "+", " + ", "'", ",", "5)", "negot*", " \"", "\" "), Gen.Const(" ")).Array[1, 12], string.Concat).Sample(
            typed =>
            {
                if (!SearchQuery.TryParse(typed, out var query, out _)) return;
                var terms = SearchQuery.Terms(typed);
                Assert.Equal(SearchWord.In(SearchText.Fold(typed)).Select(word => word.Folded), terms.SelectMany(term => term.Tokens));
                var expected = Enumerable.Range(0, texts.Count).Where(row => terms.All(term => Holds(texts[row].Split(' '), term) != term.IsExcluded)).ToList();
                Assert.Equal(expected, index.Query<int>("select rowid from indexed where indexed match @query order by rowid", new { query }));
                Interlocked.Add(ref found, expected.Count);
            },
            iter: 2_000, threads: 1);
        Assert.True(found > 1_000);
    }

    /// <summary>Whether the words of a term stand in a text one after another.</summary>
    static bool Holds(string[] text, SearchTerm term) => Enumerable.Range(0, text.Length).Any(start => start + term.Tokens.Count <= text.Length && term.Tokens.Select((token, at) => (token, word: text[start + at], isLast: at == term.Tokens.Count - 1)).All(pair => term.IsPrefix && pair.isLast ? pair.word.StartsWith(pair.token, StringComparison.Ordinal) : pair.word == pair.token));
}
