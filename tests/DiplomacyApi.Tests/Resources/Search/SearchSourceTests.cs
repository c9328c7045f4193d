using DiplomacyApi.Resources.Search;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Resources.Search;

public sealed class SearchSourceTests : IDisposable
{
    readonly SeedCopy seed = new();
    readonly Release release;

    public SearchSourceTests()
    {
        var store = seed.Publish();
        release = new Release(new ReleaseIdentity("test", new DateOnly(2031, 12, 31), "content", "file"), store.DatabaseIn(store.Current()!.Folder));
    }

    [Theory]
    [InlineData("truce", null)]
    [InlineData("berg", "date")]
    [InlineData("berg -briefing", "-date")]
    [InlineData("aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp", null)]
    public void The_number_of_statements_does_not_depend_on_the_number_of_rows(string words, string? sort)
    {
        var source = new SearchSource(new SearchFilter { Q = words, Sort = sort }, release);
        using var rented = release.Rent();
        var before = rented.Connection.StatementsRun;
        _ = source.Documents(rented.Connection, 101).ToList();
        _ = source.Count(rented.Connection, 100);
        _ = source.Extras(rented.Connection);
        // Counts, rows and three columns; or counts, no rows, and one for each word.
        Assert.InRange(rented.Connection.StatementsRun - before, 5, 5 + SearchQuery.MostTerms);
    }

    [Fact]
    public void Every_word_of_the_index_is_found_by_itself()
    {
        using var rented = release.Rent();
        var words = rented.Connection.Rows("select term, doc from search_vocabulary", [], row => (Term: row.GetString(0), Records: row.GetInt64(1))).Where(word => word.Term.Any(char.IsLetterOrDigit)).ToList();
        Assert.True(words.Count > 150);
        Assert.All(words, word =>
        {
            // The index counts every wording of a record, a search each record once.
            var found = rented.Connection.Rows("select rowid from search_text where search_text match @p0", [$"\"{word.Term}\""], row => row.GetInt64(0)).ToList();
            Assert.Equal(word.Records, found.Count);
            Assert.Equal(found.Count(number => number % 2 == 1), new SearchSource(new SearchFilter { Q = word.Term }, release).Count(rented.Connection, 100).Rows);
        });
    }

    [Theory]
    [InlineData("bridgge", "bridge")]
    [InlineData("norhtland", "northland")]
    [InlineData("zzzzzzzzzzzz")]
    public void Near_words_are_those_that_occur(string word, params string[] near) => Assert.Equal(near, release.Vocabulary.Near(word).Take(1));

    public void Dispose()
    {
        release.Dispose();
        seed.Dispose();
    }
}
