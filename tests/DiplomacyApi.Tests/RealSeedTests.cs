using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Tests;

/// <summary>The seed of the repository: that it is true to its rules, and that the questions it was curated for are answered.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class RealSeedTests(RealSeedFixture fixture)
{
    const string Article = "unattributed-2025-02-25-b23dec";
    const string Kursk = "kursk-sumy-belarus-evacuation-2025-02";
    const int ArticleLetters = 4178;

    [Fact]
    public void The_seed_is_a_release_or_an_edit_of_one() => Assert.Matches("^20[0-9]{2}\\.[0-9]+\\.[0-9]+(-edited\\.[0-9a-f]{8})?$", fixture.Edition.Version);

    [Fact]
    public void The_extracts_of_the_article_hold_less_than_half_of_its_letters()
    {
        var article = fixture.Edition.Corpus.Articles.Single(article => article.Id == Article);
        Assert.Equal(28, article.Extracts.Count);
        Assert.All(article.Extracts, extract => Assert.NotNull(extract.Check));
        Assert.Equal(3, article.Extracts.Count(extract => extract.Exact is null));
        Assert.True(article.Extracts.Sum(extract => extract.Exact?.Length ?? 0) < ArticleLetters / 2);
    }

    [Theory]
    [InlineData("February 24, 2024", Verdict.WrongDate)]
    [InlineData("\"a game-changer,\"", Verdict.Misattributed)]
    [InlineData("The cost of securing peace", Verdict.Altered)]
    [InlineData("recent agreements", Verdict.Overstated)]
    [InlineData("Ukrainian officials note", Verdict.Distorted)]
    [InlineData("if you do not have guarantees", Verdict.Unproven)]
    public async Task What_the_article_has_wrong_is_shown(string words, Verdict verdict)
    {
        var page = await fixture.Api.Json($"/v1/extracts?article={Article}&limit=100");
        var extract = page["data"]!.AsArray().Single(extract => extract!["exact"]?.GetValue<string>().Contains(words, StringComparison.Ordinal) == true)!;
        Assert.Equal(Declarations.Snake.Code(verdict), extract["check"]!["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_announced_the_Kursk_evacuation_who_confirmed_it_and_who_did_not_is_one_request()
    {
        var agreement = await fixture.Api.Json($"/v1/agreements/{Kursk}");
        Assert.Equal(["announces", "does_not_confirm", "unknown", "confirms", "announces", "unknown"], agreement["confirmations"]!.AsArray().Select(one => one!["stance"]!.GetValue<string>()));
        Assert.Equal("tatyana-moskalkova", agreement["confirmations"]![0]!["spokesperson"]!["id"]!.GetValue<string>());
        Assert.Contains("No Ukrainian statement", agreement["confirmations"]![2]!["note"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.All(agreement["confirmations"]!.AsArray(), one => Assert.NotEmpty(one!["citations"]!.AsArray()));
        Assert.Equal(["announced", "partially_implemented", "partially_implemented", "partially_implemented"], agreement["status_history"]!.AsArray().Select(step => step!["status"]!.GetValue<string>()));
        var missing = agreement["figures"]!.AsArray().Where(figure => figure!["measure"]!.GetValue<string>() == "persons_missing").ToList();
        Assert.Equal([500m, 3000m], missing.Select(figure => figure!["value"]!.GetValue<decimal>()));
        Assert.Equal(3, agreement["stages"]!.AsArray().Count);
        Assert.All(missing, figure => Assert.All(figure!["citations"]!.AsArray(), citation => Assert.NotNull(citation!["article"])));
    }

    [Fact]
    public async Task Where_each_party_stood_on_a_ceasefire_of_thirty_days_on_a_day_is_one_request()
    {
        const string Ceasefire = "us-30-day-ceasefire-2025";
        var rows = (await fixture.Api.Json($"/v1/positions/matrix?proposal={Ceasefire}&as_of=2025-03-15"))["data"]!.AsArray();
        var stances = rows.ToDictionary(row => row!["actor"]!["id"]!.GetValue<string>(), row => row!["positions"]![Ceasefire]!);
        Assert.Equal("accepts", stances["united-states"]["stance"]!.GetValue<string>());
        Assert.StartsWith("accepts", stances["ukraine"]["stance"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotNull(stances["ukraine"]["conditions"]);
        Assert.Equal("accepts_with_conditions", stances["russia"]["stance"]!.GetValue<string>());
        Assert.Equal("2025-03-13", stances["russia"]["taken_on"]!.GetValue<string>());
        Assert.NotNull(stances["russia"]["conditions"]);
        Assert.NotNull(stances["russia"]["statement"]);
        var later = await fixture.Api.Json($"/v1/positions/matrix?proposal={Ceasefire}&actor=russia&as_of=2025-03-18");
        Assert.Equal(["rejects", "accepts_with_conditions"], new[] { "stance", "moved_from" }.Select(field => later["data"]![0]!["positions"]![Ceasefire]![field]!.GetValue<string>()));
    }

    [Fact]
    public async Task What_one_side_announced_and_the_other_did_not_confirm_is_one_request()
    {
        var found = await fixture.Api.Ids("/v1/agreements?answer=denied,not_confirmed,unknown&limit=500");
        Assert.Contains(Kursk, found);
        var matrix = await fixture.Api.Json($"/v1/confirmations/matrix?agreement={Kursk}&as_of=2025-02-28");
        var announced = matrix["data"]!.AsArray().ToDictionary(row => row!["actor"]!["id"]!.GetValue<string>(), row => row!["announced"]?["stance"]!.GetValue<string>());
        Assert.Equal("announces", announced["russia"]);
        Assert.Equal("does_not_confirm", announced["icrc"]);
        Assert.Null(announced["ukraine"]);
    }

    [Fact]
    public void Everything_that_must_cite_does()
    {
        var corpus = fixture.Edition.Corpus;
        Assert.All(corpus.Statements, record => Assert.NotEmpty(record.Citations));
        Assert.All(corpus.Proposals, record => Assert.All(record.Positions, position => Assert.NotEmpty(position.Citations)));
        Assert.All(corpus.Agreements, record => Assert.All(record.Confirmations, confirmation => Assert.NotEmpty(confirmation.Citations)));
        Assert.All(corpus.Claims, record => Assert.NotEmpty(record.Citations));
        Assert.All(corpus.Figures, record => Assert.NotEmpty(record.Citations));
        Assert.All(corpus.Events, record => Assert.NotEmpty(record.Citations));
    }

    [Fact]
    public async Task No_article_and_no_actor_stands_there_for_nothing()
    {
        foreach (var collection in new[] { "articles", "actors", "topics", "places" })
            foreach (var id in (await fixture.Api.Ids($"/v1/{collection}?limit=500")).Where(id => id != Article))
                Assert.True((await fixture.Api.Json($"/v1/{collection}/{id}/links?limit=1"))["page"]!["total"]!.GetValue<int>() > 0, $"{collection}/{id} is linked with nothing");
    }

    [Fact]
    public void A_position_that_a_statement_shows_says_what_the_statement_says()
    {
        var shown = fixture.Edition.Corpus.Proposals.SelectMany(proposal => proposal.Positions).Where(position => position.Statement is not null).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, position => Assert.Equal(fixture.Edition.Corpus.Statements.Single(statement => statement.Id == position.Statement!.Id).SaidOn, position.TakenOn));
    }
}
