using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>One filter of a list, written out by hand: where its values stand in a document. A row matches a value that stands there.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Entries">The entries that hold the values; filters with the same entries must be met by one of them together. Nothing for the row itself.</param>
/// <param name="Values">The values that an entry has.</param>
/// <param name="ValuesOf">The collection that the values are ids of; null for codes.</param>
sealed record PlainFilter(string Name, string Entries, Func<JsonNode, IEnumerable<string>> Values, string? ValuesOf = null)
{
    static readonly string[] Affirming = ["announces", "confirms", "partly_confirms"];

    /// <summary>Every filter of every list, but for those that all lists have.</summary>
    public static readonly IReadOnlyDictionary<string, PlainFilter[]> Of = new Dictionary<string, PlainFilter[]>(StringComparer.Ordinal)
    {
        ["conflicts"] = [],
        ["actors"] = [Code("kind"), Code("country", "country_code"), Id("part_of", "actors", "part_of.id")],
        ["statements"] =
        [
            Id("speaker", "actors", "speaker.id", "co_speakers.id"), Id("addressee", "actors", "addressees.id"), Id("event", "events", "event.id"), Entry("about", "about", "record"), Entry("stance", "about", "stance"),
            new("has_quote", "", one => [one["quote"] is null ? "false" : "true"]), new("country", "", _ => []),
        ],
        ["proposals"] =
        [
            Id("proposer", "actors", "proposers.id"), Id("addressee", "actors", "addressees.id"), Code("kind"), Code("status"), Entry("position_of", "positions", "actor.id", "actors"), Entry("stance", "positions", "stance"),
        ],
        ["agreements"] =
        [
            Code("kind"), Code("status"), Entry("actor", "parties", "actor.id", "actors"), Entry("role", "parties", "role"), Id("place", "places", "places.place.id"),
            new("confirmed_by", "", one => Speakers(one, Affirming), "actors"), new("denied_by", "", one => Speakers(one, ["denies"]), "actors"), new("answer", "", Answers),
        ],
        ["claims"] = [Id("claimant", "actors", "claimant.id"), Code("kind"), Code("standing"), Code("about", "about.record")],
        ["figures"] = [Code("about", "about.record"), Code("measure"), Id("side", "actors", "side.id"), Id("reported_by", "actors", "reported_by.id")],
        ["events"] = [Code("kind"), Id("place", "places", "place.id"), Id("participant", "actors", "participants.actor.id")],
        ["articles"] = [Id("publisher", "actors", "publisher.id"), Code("kind"), Code("language")],
        ["extracts"] = [Id("article", "articles", "article.id"), Code("verdict", "check.verdict")],
        ["places"] = [Code("country", "country_code")],
        ["topics"] = [Id("broader", "topics", "broader.id")],
        ["positions"] =
        [
            Id("proposal", "proposals", "proposal.id"), Id("actor", "actors", "actor.id"), Code("stance"),
            new("is_change", "", one => [one["stance_before"] is { } before && before.ToString() != one["stance"]!.ToString() ? "true" : "false"]),
        ],
        ["confirmations"] = [Id("agreement", "agreements", "agreement.id"), Id("actor", "actors", "actor.id"), Id("spokesperson", "actors", "spokesperson.id"), Code("phase"), Code("stance")],
        ["contradictions"] = [Code("kind"), Code("about", "record"), Id("actor", "actors", "sides.actor.id"), Code("measure")],
        ["timeline"] = [Code("kind"), Id("actor", "actors", "actors.id"), Code("record", "record", "about")],
    };

    /// <summary>The values that a row has, each once.</summary>
    public IEnumerable<string> In(PlainRow row, PlainDay day) => Name switch
    {
        "country" when row.Key.Collection == "statements" => Of["statements"][0].In(row, day).SelectMany(speaker => PlainJson.Texts(day.World.Row(new RecordKey("actors", speaker)).Document, "country_code")).Distinct(),
        _ => PlainJson.At(row.Document, Entries).SelectMany(Values).Distinct(),
    };

    /// <summary>What the parties of an agreement made of the word of others.</summary>
    static IEnumerable<string> Answers(JsonNode agreement)
    {
        var said = agreement["confirmations"]!.AsArray().Select(one => (Actor: one!["actor"]!["id"]!.ToString(), Stance: one["stance"]!.ToString())).ToList();
        var parties = agreement["parties"]!.AsArray().Where(one => one!["role"]!.ToString() == "party").Select(one => one!["actor"]!["id"]!.ToString()).ToList();
        if (parties.Count > 1 && parties.TrueForAll(party => said.Exists(one => one.Actor == party && Affirming.Contains(one.Stance)))) yield return "confirmed";
        foreach (var party in parties.Where(party => said.Exists(one => one.Actor != party && Affirming.Contains(one.Stance))))
        {
            var own = said.Where(one => one.Actor == party).Select(one => one.Stance).ToList();
            if (own.Contains("denies")) yield return "denied";
            if (own.Exists(stance => stance is "does_not_confirm" or "declines_to_comment" or "silent") && !own.Exists(stance => stance == "denies" || Affirming.Contains(stance))) yield return "not_confirmed";
            if (own.TrueForAll(stance => stance == "unknown")) yield return "unknown";
        }
    }

    static PlainFilter Code(string name, params string[] paths) => new(name, "", one => (paths is [] ? [name] : paths).SelectMany(path => PlainJson.Texts(one, path)));

    static PlainFilter Id(string name, string of, params string[] paths) => new(name, "", one => paths.SelectMany(path => PlainJson.Texts(one, path)), of);

    static PlainFilter Entry(string name, string entries, string path, string? of = null) => new(name, entries, one => PlainJson.Texts(one, path), of);

    static IEnumerable<string> Speakers(JsonNode agreement, string[] stances) =>
        PlainJson.At(agreement, "confirmations").Where(said => stances.Contains(said["stance"]!.ToString())).SelectMany(said => PlainJson.Texts(said, "actor.id").Concat(PlainJson.Texts(said, "spokesperson.id")));
}
