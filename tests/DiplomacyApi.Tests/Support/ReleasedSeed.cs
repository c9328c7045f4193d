namespace DiplomacyApi.Tests.Support;

/// <summary>The API over three releases of the fictional seed, with known edits between them, and an edited seed after the third.</summary>
[CollectionDefinition(nameof(ReleasedSeed))]
public sealed class ReleasedSeed : IAsyncLifetime, ICollectionFixture<ReleasedSeed>
{
    public const string First = "2031.5.1";
    public const string Second = "2031.6.1";
    public const string Third = "2031.7.1";

    const string Statements = "statements/statements.yaml";
    const string Withdrawn = "- id: berg-daily-02\n  conflict_id: hills-war\n  speaker_id: anna-berg\n  summary: Anna Berg gave her daily briefing number 2 to the press.\n  said_on: 2031-04-01\n  citations:\n    - {article_id: north-wire-2031-03-536bd8}\n";

    public SeedCopy Seed { get; } = new();

    public Api Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Seed.Release(First, "2031-05-01", "notes: The first release.\n");
        MakeSecond(Seed);
        MakeThird(Seed);
        Seed.Edit(Statements, "daily briefing number 3 to", "daily briefing, number 3, to").Publish();
        Api = await Api.Start(Seed.Data);
    }

    public async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        Seed.Dispose();
    }

    /// <summary>One record changed, two added, one renamed, one withdrawn.</summary>
    public static void MakeSecond(SeedCopy seed)
    {
        var vote = File.ReadAllText(Path.Combine(seed.Seed, "events/hill-vote-2031-05-01.yaml"));
        seed.Edit(Statements, "still hoped", "hoped").Edit(Statements, Withdrawn, "")
            .Add("events/call.yaml", Event("call", "A call")).Add("events/mistake.yaml", Event("mistake", "A mistake"))
            .Remove("events/hill-vote-2031-05-01.yaml").Add("events/hills-vote-2031-05-01.yaml", vote.Replace("id: hill-vote-2031-05-01\n", "id: hills-vote-2031-05-01\nformer_ids: [hill-vote-2031-05-01]\n", StringComparison.Ordinal))
            .Edit("removed.yaml", "- {record: statements/berg-inv", "- {record: statements/berg-daily-02, removed_in: 2031.6.1, reason: It was number 1 again.}\n- {record: statements/berg-inv")
            .Release(Second, "2031-06-01", "notes: Corrections.\nreasons:\n  - {record: statements/berg-hopes-2031-08, text: She did not say still.}\n  - {record: events/hills-vote-2031-05-01, text: The assembly is of all the hills.}\n");
    }

    /// <summary>What was changed is changed back, what was added is changed or withdrawn, what was renamed is changed, a name is another.</summary>
    public static void MakeThird(SeedCopy seed) => seed
        .Edit(Statements, "she hoped", "she still hoped").Edit("events/call.yaml", "title: A call", "title: A short call").Remove("events/mistake.yaml")
        .Edit("events/hills-vote-2031-05-01.yaml", "against_count: 3", "against_count: 4").Edit("actors/actors.yaml", "name: Anna Berg", "name: Anna von Berg")
        .Edit("removed.yaml", "- {record: statements/berg-inv", "- {record: events/mistake, removed_in: 2031.7.1, reason: There was no such event.}\n- {record: statements/berg-inv")
        .Release(Third, "2031-07-01", "notes: More corrections.\nreasons:\n  - {record: statements/berg-hopes-2031-08, text: She did.}\n");

    static string Event(string id, string title) => $"id: {id}\nconflict_id: hills-war\nkind: call\ntitle: {title}\nsummary: Two ministers spoke by telephone.\nstarts_on: 2031-05-20\ncitations:\n  - {{article_id: north-wire-2031-03-536bd8}}\n";
}
