using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Resources.Records;

public sealed class CitationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1, "herald/herald")]
    [InlineData(1, "herald/herald", "herald/herald")]
    [InlineData(2, "herald/herald", "wire/wire")]
    [InlineData(1, "herald/herald", "wire/herald")]
    [InlineData(2, "herald/herald", "wire/herald", "wire/wire")]
    [InlineData(1, "herald/", "wire/")]
    [InlineData(2, "herald/", "wire/", "wire/wire")]
    public void Sources_are_independent_where_their_text_is_their_own(int count, params string[] publishersAndOrigins) =>
        Assert.Equal(count, Citation.Independent(publishersAndOrigins.Select((pair, index) => Cite(index, pair.Split('/')[0], pair.Split('/')[1]))));

    [Fact]
    public void A_republisher_is_not_independent_of_what_it_republishes()
    {
        // One newspaper, and an agency that carries its text.
        Assert.Equal(2, FictionalRecords.Agreement.Citations.Count);
        Assert.Equal(1, FictionalRecords.Agreement.IndependentSourcesCount);
    }

    [Fact]
    public void Something_was_out_when_the_first_dated_article_was()
    {
        Assert.Null(Citation.FirstPublished([Cite(1, "herald", "herald")]));
        Assert.Equal(FictionalRecords.Day(4), Citation.FirstPublished([Cite(1, "wire", "wire") with { PublishedOn = FictionalRecords.Day(1), PublishedPrecision = DatePrecision.Month }, Cite(2, "herald", "herald") with { PublishedOn = FictionalRecords.Day(4), PublishedPrecision = DatePrecision.Day }, Cite(3, "herald", "herald")]));
    }

    static Citation Cite(int number, string publisher, string origin) => new()
    {
        Article = Reference.To("articles", $"{publisher}-{number}", publisher),
        Extract = null,
        Publisher = FictionalRecords.Actor(publisher),
        Origin = origin.Length == 0 ? null : FictionalRecords.Actor(origin),
        PublishedOn = null,
        PublishedPrecision = null,
        Url = null,
        Note = null,
    };
}
