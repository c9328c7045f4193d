using CsCheck;
using DiplomacyApi.Storage;

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
        using var connection = new ReleaseConnection(store.DatabaseIn(store.Current()!.Folder), 0);
        var nasty = Gen.OneOf(Gen.Const("\""), Gen.Const("*"), Gen.Const("-"), Gen.Const("^"), Gen.Const("("), Gen.Const(")"), Gen.Const("NEAR("), Gen.Const("AND"), Gen.Const("OR"), Gen.Const("NOT"), Gen.Const("words:"), Gen.Const("{words}:"), Gen.Const("truce"), Gen.Const(" "), Gen.Const("+"), Gen.Const("'"), Gen.Const(";"), Gen.Const("\\"), Gen.String[0, 8]);
        Gen.Select(nasty.Array[1, 12], string.Concat).Sample(
            typed =>
            {
                if (!SearchQuery.TryParse(typed, out var query, out _)) return;
                _ = connection.Number("select count(*) from statement_text where statement_text match @p0", query);
            },
            iter: 2_000, threads: 1);
    }
}
