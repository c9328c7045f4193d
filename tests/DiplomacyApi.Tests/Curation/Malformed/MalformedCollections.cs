namespace DiplomacyApi.Tests.Curation.Malformed;

/// <summary>What breaks a rule of one collection, or of the seed as a whole.</summary>
static class MalformedCollections
{
    const string Statements = "statements/statements.yaml";
    const string Proposal = "proposals/spring-truce-2031-03.yaml";
    const string Agreement = "agreements/bridge-evacuation-2031-03.yaml";
    const string Buses = "agreements/bridge-first-buses-2031-03-10.yaml";
    const string Herald = "articles/hill-herald-2031-03-04-b0d561.yaml";
    const string Wire = "articles/north-wire-2031-03-536bd8.yaml";
    const string Undated = "articles/north-wire-undated-dd4105.yaml";
    const string Actors = "actors/actors.yaml";
    const string Places = "places/places.yaml";
    const string Talks = "events/bridge-talks-2031-03.yaml";
    const string Vote = "events/hill-vote-2031-05-01.yaml";
    const string Range = "figures/bodies-range.yaml";

    public static IEnumerable<MalformedSeed> All =>
    [
        .. MalformedSeed.Edits("an article's id follows from it", "the first six digits of the SHA-256", (Herald, "hill-herald/1", "hill-herald/9"), (Herald, "published_on: 2031-03-04", "published_on: 2031-03-05"), (Herald, "publisher_id: hill-herald", "publisher_id: north-wire"), (Wire, "published_on: 2031-03", "published_on: 2031"), (Undated, "a=1&b=2", "b=2&a=1")),
        .. MalformedSeed.Edits("an article's address is an address, once", "", (Herald, "https://example.org", "ftp://example.org"), (Herald, "https://example.org", "//example.org"), (Herald, "https://example.org", "javascript:example.org"), (Wire, "https://example.org/north-wire/2", "https://example.org/hill-herald/1"), (Wire, "url: https://example.org/north-wire/2\n", ""), (Wire, "https://example.org", "file:///example.org")),
        .. MalformedSeed.Edits("what is said of an article agrees", "", (Herald, "published_basis: stated\n", ""), (Herald, "published_on: 2031-03-04\n", ""), (Herald, "retrieved_on: 2031-12-30\n", ""), (Herald, "text_sha256: 3ae77", "text_sha256: 3AE77"), (Herald, "text_sha256: 3ae77", "text_sha256: 3ae7"), (Herald, "text_sha256: 3ae77", "text_sha256: zae77"), (Herald, "reproduction: original", "reproduction: original\noriginal_publisher_id: north-wire")),
        .. MalformedSeed.Edits("a span lies in its text", "", (Herald, "starts_at: 45", "starts_at: 93"), (Herald, "starts_at: 45", "starts_at: 92"), (Herald, "ends_at: 92", "ends_at: 91"), (Herald, "ends_at: 92", "ends_at: 93"), (Herald, "    starts_at: 45\n", ""), (Herald, "    ends_at: 92\n", ""), (Herald, "    starts_at: 45\n    ends_at: 92\n", ""), (Herald, "starts_at: 139", "starts_at: 138"), (Herald, "starts_at: 30", "starts_at: -30"), (Herald, "retrieved_on: 2031-12-30\ntext_sha256: 3ae779661f316f3cb37de5a28e04a051c5010347bf4bf8be8c867ec188327e0f\n", "")),
        .. MalformedSeed.Edits("an extract is short and says something", "", (Herald, "    exact: 'Some 500 people are missing'\n", ""), (Herald, "exact: 'Some 500 people are missing'", $"exact: '{string.Join(' ', Enumerable.Repeat("word", 31))}'"), (Herald, "exact: '3 March 2030'", "exact: '3 March 2030'\n    prefix: she said it on the'"), (Herald, "exact: '3 March 2030'", "exact: '3 March 2030'\n    suffix: said the minister"), (Herald, "-x03\n", "-x07\n"), (Herald, "-x04\n", "-x4\n")),
        .. MalformedSeed.Edits("a figure is a number of a known measure", "", (Range, "measure: bodies_returned", "measure: bodies"), (Range, "high: 20", "high: 5"), (Range, "high: 20", "high: 10"), (Range, "high: 20\n", ""), (Range, "qualifier: between", "qualifier: about"), (Agreement, "    value: 500\n", ""), (Range, "qualifier: between", "qualifier: between\nunit: persons")),
        .. MalformedSeed.Edits("a measure has one code", "", ("measures.yaml", "id: persons_missing", "id: Persons"), ("measures.yaml", "id: persons_missing", "id: persons-missing"), ("measures.yaml", "id: persons_missing", "id: bodies_returned"), ("measures.yaml", "id: persons_missing", "id: persons missing"), ("measures.yaml", "id: persons_missing", "id: persons1")),
        .. MalformedSeed.Edits("a place lies on the earth", "", (Places, "latitude: 60.5", "latitude: 90.5"), (Places, "latitude: 60.5", "latitude: -91"), (Places, "longitude: 10.25", "longitude: 180.01"), (Places, ", longitude: 10.25", ""), (Places, "latitude: 60.5, ", ""), (Places, "precision: country, basis: general_knowledge", "precision: country")),
        .. MalformedSeed.Edits("an actor's offices rest on something", "", (Actors, "to_on: 2031-06-30, basis: general_knowledge", "to_on: 2031-06-30"), (Actors, "from_on: 2031-07-01, basis: general_knowledge", "from_on: 2031-07-01"), (Actors, "kind: person\n", "kind: state\n"), (Actors, "kind: person\n", "kind: ngo\n"), (Actors, "kind: person\n", "kind: media\n")),
        .. MalformedSeed.Edits("a vote is counted from 0", "", (Vote, "for_count: 12", "for_count: -1"), (Vote, "against_count: 3", "against_count: -3"), (Vote, "abstain_count: 2", "abstain_count: -2"), (Vote, "abstain_count: 2", "abstain_count: 2, absent_count: -1"), (Vote, "kind: vote", "kind: summit")),
        .. MalformedSeed.Edits("a position is shown or told", "", (Proposal, "statement_id: berg-offers-truce-2031-03-03", "statement_id: berg-offers-truce-2031-03-03, stance: accepts"), (Proposal, "statement_id: berg-offers-truce-2031-03-03", "statement_id: berg-offers-truce-2031-03-03, taken_on: 2031-03-03"), (Proposal, "statement_id: berg-offers-truce-2031-03-03", "statement_id: berg-hopes-2031-08"), (Proposal, "stance: accepts_with_conditions, ", ""), (Proposal, ", statement_id: niebla-refuses-truce-2031-03-05", "")),
        .. MalformedSeed.Edits("nothing is related to itself", "", (Proposal, "record: agreements/bridge-evacuation-2031-03", "record: proposals/spring-truce-2031-03"), (Agreement, "citations:\n  - {article_id: hill", "relations: [{kind: extends, record: agreements/bridge-evacuation-2031-03}]\ncitations:\n  - {article_id: hill"), (Statements, "record: proposals/spring-truce-2031-03", "record: statements/berg-offers-truce-2031-03-03"), (Agreement, "claim_id: bridge-evacuation-2031-03-shots", "claim_id: bridge-evacuation-2031-03-no-shots"), (Statements, "  event_id:", "  co_speaker_ids: [anna-berg]\n  event_id:")),
        .. MalformedSeed.Edits("an agreement has parties, each once", "", (Agreement, "- {actor_id: southland, role: party}", "- {actor_id: northland, role: party}"), (Agreement, "role: facilitator", "role: facilitator}\n  - {actor_id: red-lantern, role: facilitator"), (Buses, "parties:\n  - {actor_id: red-lantern, role: facilitator}\n", "parties: []\n"), ("agreements/hill-lists-2031-06.yaml", "- {actor_id: southland, role: party}", "- {actor_id: northland, role: party}"), ("agreements/harvest-corridor-2031-05.yaml", "role: guarantor}", "role: guarantor}\n  - {actor_id: jose-niebla, role: guarantor}")),
        .. MalformedSeed.Files("only a seed stands in a seed", "does not belong into", [("statments", "x"), ("notes.txt", "x"), ("events/notes.txt", "x"), ("events/.hidden", "x"), ("events/talks.yml", "x"), ("Statements.yaml", "x"), ("events/talks.yaml~", "x")]),
        .. MalformedSeed.Bytes("a seed says what it is", "", [("dataset.yaml", _ => "x"u8.ToArray()), ("dataset.yaml", _ => []), ("dataset.yaml", _ => "- title: x\n"u8.ToArray()), ("dataset.yaml", _ => "{}"u8.ToArray()), ("dataset.yaml", bytes => bytes[..60])]),
        .. Links(),
        .. Published(),
    ];

    /// <summary>A link would let a seed say something else on another machine, and its archive hold files of the machine that built it.</summary>
    static IEnumerable<MalformedSeed> Links() => new (string Name, string Target)[] { ("events/passwd.yaml", "../../passwd"), ("events/hill-vote.yaml", "hill-vote-2031-05-01.yaml"), ("events/loop", "."), ("claims", "events"), ("events/nowhere.yaml", "nowhere"), ("releases", "../data") }
        .Select(link => new MalformedSeed("no links", link.Name, "is a link", seed => File.CreateSymbolicLink(Path.Combine(seed.Seed, link.Name), link.Target)));

    /// <summary>Edits of a seed that was released once.</summary>
    static IEnumerable<MalformedSeed> Published() =>
    [
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Remove(Vote)),
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Remove("agreements/hill-lists-2031-06.yaml")),
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Edit(Statements, "id: ministry-undated", "id: ministry-praise")),
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Edit(Agreement, "key: missing-villagers", "key: missing-by-villagers")),
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Edit(Agreement, "former_ids: [bridge-rescue-2031-03]\n", "former_ids: [bridges-rescue-2031-03]\n").Remove(Range)),
        Edited("an id that was published does not vanish", "was published and is gone", seed => seed.Remove(Talks).Edit(Statements, "  event_id: bridge-talks-2031-03\n", "").Add("agreements/bridge-talks-2031-03.yaml", File.ReadAllText(Path.Combine(seed.Seed, Buses)).Replace("id: bridge-first-buses-2031-03-10", "id: bridge-talks-2031-03", StringComparison.Ordinal))),
        Edited("the ledger is not edited", "must be the name of the file", seed => seed.Edit("releases/2031.5.1.yaml", "version: 2031.5.1", "version: 2031.5.2")),
        Edited("the ledger is not edited", "unknown key", seed => seed.Edit("releases/2031.5.1.yaml", "notes:", "note:")),
        Edited("the ledger is not edited", "is not a day", seed => seed.Edit("releases/2031.5.1.yaml", "released_on: 2031-05-01", "released_on: 2031-05")),
        Edited("the ledger is not edited", "not YAML", seed => seed.Change("releases/2031.5.1.yaml", bytes => bytes[..(bytes.Length - 20)])),
        Edited("the ledger is not edited", "is missing", seed => seed.Edit("releases/2031.5.1.yaml", "content_digest: ", "# ")),
        .. MalformedSeed.Files("what comes next is written as it must be", "", [("changes/next.yaml", ""), ("changes/next.yaml", "note: x"), ("changes/next.yaml", "notes: [x]"), ("changes/next.yaml", "notes: x\nreasons: none"), ("changes/next.yaml", "notes: x\nreasons: [{record: a/b}]"), ("changes/next.yaml", "- notes: x")]),
    ];

    static MalformedSeed Edited(string rule, string expected, Action<SeedCopy> edit) => new(rule, "releases/2031.5.1.yaml", expected, seed =>
    {
        seed.Name("2031.5.1", "2031-05-01", "notes: The first release.\n");
        edit(seed);
    });
}
