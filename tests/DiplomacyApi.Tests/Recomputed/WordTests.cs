using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>A search on a day looks through what a record said by then: not through the words, and the names, of what came later.</summary>
[Collection(nameof(ApiFixture))]
public sealed class WordTests(ApiFixture fixture)
{
    const int EveryDay = 9;

    static readonly string[] Lists = ["proposals", "agreements", "articles", "extracts", "events", "positions", "confirmations", "contradictions", "timeline"];

    readonly DayReplay replay = new(fixture.Api, fixture.World);

    [Fact]
    public async Task Words_of_later_entries_find_nothing_on_a_day_and_words_of_the_day_find_what_they_find_today()
    {
        var (world, cut) = (fixture.World, 0);
        foreach (var word in Words(world))
        {
            var today = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var list in Lists) today[list] = await Ids($"/v1/{list}.ndjson?q={Uri.EscapeDataString(word)}");
            var all = await Found($"/v1/search.ndjson?q={Uri.EscapeDataString(word)}");
            foreach (var day in world.Days.Where((_, number) => number % EveryDay == 0).Select(world.On))
            {
                var asked = $"q={Uri.EscapeDataString(word)}&as_of={PlainDate.Text(day.Day!.Value)}";
                foreach (var list in Lists)
                {
                    var there = day.Rows(list).ToDictionary(row => row.Id, StringComparer.Ordinal);
                    var expected = today[list].Where(id => there.ContainsKey(id) && Holds(there[id].Document, word, day)).ToList();
                    DayReplay.Same(expected, await Ids($"/v1/{list}.ndjson?{asked}"), $"{list} {asked}");
                    cut += today[list].Count(there.ContainsKey) - expected.Count;
                }

                var found = (await Found($"/v1/search.ndjson?{asked}")).ToHashSet();
                Assert.All(found, key => Assert.True(day.Has(key) && Holds(day.Rows(key.Collection).Single(row => row.Key == key).Document, word, day), $"search {asked}: {key}"));
                Assert.All(all.Where(key => Lists.Contains(key.Collection) && today[key.Collection].Contains(key.Id) && day.Has(key) && Holds(day.Rows(key.Collection).Single(row => row.Key == key).Document, word, day)), key => Assert.Contains(key, found));
            }
        }

        Assert.True(cut > 20, "no word came later than its record, so that nothing was tried");
    }

    [Fact]
    public async Task A_word_that_is_excluded_excludes_nothing_by_what_came_later()
    {
        // She took her position on the day after the proposal.
        var asked = $"/v1/proposals?q={Uri.EscapeDataString("farmers -Берёзова")}";
        Assert.Equal(["harvest-quiet-2031-04"], await fixture.Api.Ids($"{asked}&as_of=2031-04-10"));
        Assert.Empty(await fixture.Api.Ids($"{asked}&as_of=2031-04-11"));
        Assert.Empty(await fixture.Api.Ids(asked));
    }

    /// <summary>Words that came later than a record, and some that were there from the beginning.</summary>
    static IReadOnlyList<string> Words(PlainWorld world) =>
    [
        .. world.Rows("actors").SelectMany(actor => PlainJson.Texts(actor.Document, "names.text")).Concat(world.Rows("contradictions").SelectMany(one => PlainJson.Texts(one.Document, "sides.text"))).Concat(world.Rows("extracts").SelectMany(one => PlainJson.Texts(one.Document, "check.note")))
            .SelectMany(SearchWord.In).Select(word => word.Folded).Where(word => word.Length > 3 && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a word stands anywhere in a document, or in a name of an actor, a place or a topic that it refers to.</summary>
    static bool Holds(JsonNode document, string word, PlainDay day) => Texts(document, day).SelectMany(SearchWord.In).Any(one => one.Folded == word);

    static IEnumerable<string> Texts(JsonNode? node, PlainDay day) => node switch
    {
        JsonArray list => list.SelectMany(item => Texts(item, day)),
        JsonObject reference when PlainJson.IsReference(reference) => Names(PlainJson.Key(reference), day).Append(reference["name"]!.ToString()),
        JsonObject holder => holder.Where(field => !field.Key.EndsWith("_on", StringComparison.Ordinal) && field.Key is not ("citations" or "id" or "href" or "url")).SelectMany(field => Texts(field.Value, day)),
        JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.String => [value.ToString()],
        _ => [],
    };

    static IEnumerable<string> Names(RecordKey key, PlainDay day) => key.Collection is "actors" or "places" ? PlainJson.Texts(day.World.Row(key).Document, "names.text") : [];

    async Task<IReadOnlyList<string>> Ids(string path) => [.. (await replay.Lines(path)).Select(DayReplay.Id)];

    async Task<IReadOnlyList<RecordKey>> Found(string path) => [.. (await replay.Lines(path)).Select(hit => PlainJson.Key(hit["record"]!))];
}
