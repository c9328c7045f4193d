using System.Text.Json.Nodes;
using CsCheck;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Tests.Resources.Agreements;

[Collection(nameof(ApiFixture))]
public sealed class AgreementAnswerTests(ApiFixture fixture)
{
    static readonly string[] Affirming = ["announces", "confirms", "partly_confirms"];
    static readonly string[] Answers = [.. Snake.CodesOf(typeof(AgreementAnswer))];

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("denied", "bridge-evacuation-2031-03", "harvest-corridor-2031-05")]
    [InlineData("unknown", "hill-lists-2031-06")]
    [InlineData("confirmed", "harvest-corridor-2031-05")]
    [InlineData("not_confirmed")]
    [InlineData("unknown,confirmed", "harvest-corridor-2031-05", "hill-lists-2031-06")]
    [InlineData("unknown&as_of=2031-03-06", "bridge-evacuation-2031-03")]
    [InlineData("unknown&as_of=2031-05-02", "harvest-corridor-2031-05")]
    [InlineData("not_confirmed&as_of=2031-05-04", "harvest-corridor-2031-05")]
    [InlineData("confirmed&as_of=2031-05-05", "harvest-corridor-2031-05")]
    [InlineData("denied&as_of=2031-06-19", "bridge-evacuation-2031-03")]
    [InlineData("denied&actor=jose-niebla&role=guarantor", "harvest-corridor-2031-05")]
    public async Task What_one_side_announced_is_found_by_what_the_others_answered(string query, params string[] ids) => Assert.Equal(ids, await api.Ids($"/v1/agreements?sort=id&answer={query}"));

    [Fact]
    public async Task Every_answer_is_what_the_documents_say_on_every_day()
    {
        var agreements = (await api.Json("/v1/agreements?limit=500"))["data"]!.AsArray().Select(agreement => agreement!).ToList();
        await Gen.Select(Gen.Int[0, 150], Gen.Int[0, Answers.Length - 1]).SampleAsync(async (days, which) =>
        {
            // The first of the days is no day in particular: now.
            var (day, answer) = (days == 0 ? null : Iso.Day(new DateOnly(2031, 2, 28).AddDays(days)), Answers[which]);
            var expected = agreements.Where(agreement => AsOf.Had(agreement, "announced", day) && Holds(answer, agreement, day)).Select(agreement => agreement["id"]!.GetValue<string>());
            Assert.Equal(expected.Order(StringComparer.Ordinal), await api.Ids($"/v1/agreements?sort=id&answer={answer}{(day is null ? "" : $"&as_of={day}")}"));
        }, iter: 100, threads: 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&as_of=2031-05-04")]
    [InlineData("&answer=denied")]
    public async Task The_facet_counts_what_the_filter_finds(string query)
    {
        var counted = (await api.Json($"/v1/agreements?facets=answer{query}"))["facets"]!["answer"]!["values"]!.AsArray().ToDictionary(value => value!["value"]!.GetValue<string>(), value => value!["count"]!.GetValue<int>());
        foreach (var answer in Answers)
            Assert.Equal((await api.Ids($"/v1/agreements?answer={answer}{query.Replace("&answer=denied", "", StringComparison.Ordinal)}")).Count, counted.GetValueOrDefault(answer));
    }

    static bool Holds(string answer, JsonNode agreement, string? day)
    {
        var entries = agreement["confirmations"]!.AsArray().Where(entry => AsOf.Had(entry!, "said", day)).Select(entry => (Actor: entry!["actor"]!["id"]!.GetValue<string>(), Stance: entry["stance"]!.GetValue<string>())).ToList();
        var parties = agreement["parties"]!.AsArray().Where(party => party!["role"]!.GetValue<string>() == "party").Select(party => party!["actor"]!["id"]!.GetValue<string>()).ToList();
        bool Affirms(string actor) => entries.Exists(entry => entry.Actor == actor && Affirming.Contains(entry.Stance));
        if (answer == "confirmed") return parties.Count > 1 && parties.TrueForAll(Affirms);
        return parties.Where(party => entries.Exists(entry => entry.Actor != party && Affirming.Contains(entry.Stance))).Select(party => entries.Where(entry => entry.Actor == party).Select(entry => entry.Stance).ToList()).Any(said => answer switch
        {
            "denied" => said.Contains("denies"),
            "unknown" => said.TrueForAll(stance => stance == "unknown"),
            _ => !said.Exists(stance => stance == "denies" || Affirming.Contains(stance)) && said.Exists(stance => stance != "unknown"),
        });
    }
}
