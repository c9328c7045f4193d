using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Resources.Confirmations;

[Collection(nameof(ApiFixture))]
public sealed class ConfirmationMatrixTests(ApiFixture fixture)
{
    const string Corridor = "harvest-corridor-2031-05";

    static readonly string[] Phases = [.. Snake.CodesOf(typeof(Phase))];

    readonly Api api = fixture.Api;

    [Fact]
    public async Task Every_party_has_a_row_and_whoever_else_spoke()
    {
        var rows = (await api.Json($"/v1/confirmations/matrix?agreement={Corridor}"))["data"]!.AsArray();
        Assert.Equal(
            ["northland [\"party\"]: announces - confirms confirms", "southland [\"party\"]: confirms - unknown denies", "jose-niebla [\"guarantor\"]: - - - -", "red-lantern []: - - - partly_confirms"],
            rows.Select(row => $"{row!["actor"]!["id"]} {row["roles"]!.ToJsonString()}: {string.Join(' ', Phases.Select(phase => row[phase]?["stance"]!.GetValue<string>() ?? "-"))}"));
        var cell = rows[1]!["announced"]!;
        Assert.Equal($"{Corridor}-southland-announced-later", cell["id"]!.GetValue<string>());
        Assert.Equal("jose-niebla", cell["spokesperson"]!["id"]!.GetValue<string>());
        Assert.Equal("2031-05-05", cell["said_on"]!.GetValue<string>());
        Assert.Equal((2, 1), (cell["citations_count"]!.GetValue<int>(), cell["others_count"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("2031-05-02", null, 1)]
    [InlineData("2031-05-04", "silent", 1)]
    [InlineData("2031-05-05", "confirms", 1)]
    public async Task A_cell_is_what_was_said_by_the_day(string day, string? announced, int undated)
    {
        var matrix = await api.Json($"/v1/confirmations/matrix?agreement={Corridor}&as_of={day}");
        Assert.Equal(announced, matrix["data"]![1]!["announced"]?["stance"]!.GetValue<string>());
        Assert.Null(matrix["data"]![1]!["started"]);
        Assert.Equal(undated, matrix["meta"]!["applied"]!["undated_left_out"]!.GetValue<int>());
    }

    [Fact]
    public async Task Several_agreements_stand_one_below_the_other_and_what_was_not_there_is_left_out()
    {
        Assert.Equal(["bridge-evacuation-2031-03", Corridor], await Agreements($"{Corridor},bridge-evacuation-2031-03"));
        Assert.Equal(["bridge-evacuation-2031-03"], await Agreements($"{Corridor},bridge-evacuation-2031-03&as_of=2031-05-01"));
    }

    [Fact]
    public async Task Every_cell_is_what_the_documents_say_on_every_day()
    {
        var agreements = (await api.Json("/v1/agreements?limit=500"))["data"]!.AsArray().Select(agreement => agreement!).ToList();
        var ids = string.Join(',', agreements.Select(agreement => agreement["id"]));
        await Gen.Int[0, 150].SampleAsync(async days =>
        {
            // The first of the days is no day in particular: now.
            var day = days == 0 ? null : Iso.Day(new DateOnly(2031, 2, 28).AddDays(days));
            var matrix = await api.Json($"/v1/confirmations/matrix?agreement={ids}{(day is null ? "" : $"&as_of={day}")}");
            var cells = from row in matrix["data"]!.AsArray() from phase in Phases where row![phase] is not null select $"{row["agreement"]!["id"]} {row["actor"]!["id"]} {phase}: {row[phase]!["id"]} {row[phase]!["stance"]}";
            Assert.Equal(Expected(agreements, day).Order(StringComparer.Ordinal), cells.Order(StringComparer.Ordinal));
        }, iter: 60, threads: 1);
    }

    [Fact]
    public async Task The_csv_has_the_columns_of_every_step()
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync($"/v1/confirmations/matrix.csv?agreement={Corridor}")));
        Assert.True(await csv.ReadAsync());
        Assert.Equal(
            ["northland", "party", "announces", "northland-ministry", "2031-05-02", "", "confirms", "month"],
            new[] { "actor_id", "roles", "announced_stance", "announced_spokesperson_id", "announced_said_on", "agreed_stance", "started_stance", "started_said_precision" }.Select(name => csv.GetString(csv.GetOrdinal(name))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?agreement=harvest-coridor-2031-05")]
    public async Task Agreements_must_be_named_and_known(string query) => await api.Problem($"/v1/confirmations/matrix{query}", HttpStatusCode.BadRequest, "invalid-parameter");

    async Task<IEnumerable<string>> Agreements(string query) => (await api.Json($"/v1/confirmations/matrix?agreement={query}"))["data"]!.AsArray().Select(row => row!["agreement"]!["id"]!.GetValue<string>()).Distinct();

    /// <summary>The cells as the documents of the agreements have them, by a day or now. No two dated entries of one actor on one step have the same day in the fictional seed.</summary>
    static IEnumerable<string> Expected(IEnumerable<JsonNode> agreements, string? day) =>
        from agreement in agreements.Where(agreement => AsOf.Had(agreement, "announced", day))
        from entries in agreement["confirmations"]!.AsArray().Select(entry => entry!).Where(entry => AsOf.Had(entry, "said", day)).GroupBy(entry => $"{entry["actor"]!["id"]} {entry["phase"]}")
        let last = entries.Where(entry => entry["stance"]!.GetValue<string>() != "unknown").MaxBy(entry => entry["said_on"]?.GetValue<string>() ?? "", StringComparer.Ordinal) ?? entries.First()
        select $"{agreement["id"]} {entries.Key}: {last["id"]} {last["stance"]}";
}
