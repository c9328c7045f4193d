namespace DiplomacyApi.Http.OpenApi;

/// <summary>What the contract says of itself.</summary>
static class ContractDocument
{
    /// <summary>The version of the contract. It follows semantic versioning; the data has releases of its own.</summary>
    public const string Version = "1.1.0";

    /// <summary>The name under which the document is generated.</summary>
    public const string Name = "v1";

    public const string Title = "Diplomacy API";

    public const string Description =
        """
        The open record of conflict diplomacy: who said what, who proposed what, who agreed to what, who confirmed it and who denied it.
        Every fact is dated, attributed and pinned to the article, and where it matters to the passage, that supports it.

        **No key, no registration.** Everything is read with GET. Lists answer as JSON (a page at a time), CSV and NDJSON (all rows that match):
        add `.csv` or `.ndjson` to the path. Unknown parameters and values are refused with a suggestion, never ignored.

        **What is uncertain stays visible.** Figures that disagree stand side by side; what was not confirmed says so; passages that a source
        got wrong carry a check that says what is right.

        Data: CC BY 4.0, apart from extracts and quotes, which are third-party text under the right of quotation.
        """;

    /// <summary>The groups of requests in reading order, with what a reader can find out with each.</summary>
    public static readonly IReadOnlyList<(string Name, string Description)> Tags =
    [
        ("Dataset", "What is served, which release it is, and what it covers. A good first request: `GET /v1`."),
        ("Search", "All collections at once, when you know a word and not where it stands. Where is a mission of observers spoken of? `GET /v1/search?q=observ* mission`."),
        ("Conflicts", "The context that everything belongs to. With `conflict=` every list is narrowed to one of them."),
        ("Actors", "Who can speak, propose, agree and claim. Which Russian offices are in the dataset? `GET /v1/actors?country=RUS&kind=government_body`."),
        ("Statements", "Who said what, when, and in which stance. What did Macron say on 24 February 2025? `GET /v1/statements?speaker=emmanuel-macron&date_from=2025-02-24&date_to=2025-02-24`."),
        ("Proposals", "What was put forward, with its terms and with who stands where on it. What did Russia reject? `GET /v1/proposals?position_of=russia&stance=rejects`."),
        ("Positions", "Where actors stand on proposals, day by day. Who moved, and when? `GET /v1/positions?is_change=true`."),
        ("Agreements", "Humanitarian agreements and arrangements: who announced, who confirmed, who did not. What did Moskalkova announce or confirm? `GET /v1/agreements?confirmed_by=tatyana-moskalkova`."),
        ("Confirmations", "What every actor says of every step of an agreement. What was denied? `GET /v1/confirmations?stance=denies`."),
        ("Contradictions", "Accounts that cannot all be true, side by side. On which numbers of prisoners do the sides disagree? `GET /v1/contradictions?kind=figures&measure=persons_exchanged`."),
        ("Timeline", "Everything dated in one order. What happened around the Washington meeting? `GET /v1/timeline?date_from=2025-02-24&date_to=2025-02-25`."),
        ("Claims", "Allegations and denials side by side. Which claims are contested? `GET /v1/claims?standing=contested`."),
        ("Figures", "Numbers with who reports them. How many people are missing, by whose count? `GET /v1/figures?measure=persons_missing`."),
        ("Events", "Meetings, votes, press conferences and interviews. How did the United Nations vote? `GET /v1/events?kind=vote`."),
        ("Sources", "The articles that everything rests on, and the passages that support facts, with what a check of each found. What did an article get wrong? `GET /v1/extracts?verdict=wrong_date,misattributed,altered`."),
        ("Places", "Where things happened. Which places in Ukraine are in the dataset? `GET /v1/places?country=UKR`."),
        ("Topics", "The controlled vocabulary. Which topics are there? `GET /v1/topics`."),
        ("Releases", "Which releases there are, what changed between two of them and why, and a record through all of them. What was corrected since a release? `GET /v1/changes?since=2026.11.1&kind=changed`."),
        ("Links", "Every neighbour of a record, in both directions. What is Macron linked with? `GET /v1/actors/emmanuel-macron/links`."),
    ];
}
