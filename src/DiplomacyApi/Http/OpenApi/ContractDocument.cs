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

        **No key, no registration.** Everything is read with GET. Lists answer as JSON (a page at a time), or with all rows that match
        as CSV, NDJSON or XLSX: add `.csv`, `.ndjson` or `.xlsx` to the path. Whole tables are also [files to download](/downloads), Parquet and SQLite among them. Unknown parameters and values are refused with a suggestion, never ignored.

        **What is uncertain stays visible.** Figures that disagree stand side by side; what was not confirmed says so; passages that a source
        got wrong carry a check that says what is right.

        Data: CC BY 4.0, apart from extracts and quotes, which are third-party text under the right of quotation.
        """;

    /// <summary>The groups of requests in reading order: what is in each, and a question that it answers.</summary>
    public static readonly IReadOnlyList<(string Name, string Description)> Tags =
    [
        ("Dataset", Described(
            "What is served: the dataset, the release, how many records each collection has, and above all what is covered and what is not. Outside the coverage nothing was looked for, which is not the same as nothing happened.",
            "What am I reading?",
            "/v1")),
        ("Search", Described(
            "All collections at once, for when you know a word and not where it stands. Best hits first, with the passage in which the words were found and with counts for each collection.",
            "Where are security guarantees spoken of?",
            "/v1/search?q=%22security%20guarantees%22")),
        ("Statements", Described(
            "Who said what, on which day, in which office, to whom, and in which stance to what. A statement is told in the editors' words; where the words themselves matter, they stand as `quote`, to the letter and with their source.",
            "What was said on security guarantees between the Washington meeting and the Jeddah talks?",
            "/v1/statements?topic=security-guarantees&date_from=2025-02-24&date_to=2025-03-11")),
        ("Proposals", Described(
            "What was put forward, by whom and to whom: with its terms, with every step from draft to rejection, and with where each actor stands on it.",
            "What did Russia reject?",
            "/v1/proposals?position_of=russia&stance=rejects")),
        ("Positions", Described(
            "Where an actor stands on a proposal from one day on, with the statement that shows it. Rows that differ from the same actor's last position are marked.",
            "Who moved, and when?",
            "/v1/positions?is_change=true&sort=date")),
        ("Agreements", Described(
            "Evacuations, exchanges, truces, corridors and other humanitarian arrangements: their parties, what was to be done, what came of it, and what each side says of every step.",
            "What did Moskalkova announce or confirm?",
            "/v1/agreements?confirmed_by=tatyana-moskalkova")),
        ("Confirmations", Described(
            "What each actor says of each step of an agreement. That one side announced it is one thing; that the other confirmed it, denied it, kept silent, or that nothing was found, are four others.",
            "What was denied?",
            "/v1/confirmations?stance=denies")),
        ("Contradictions", Described(
            "Accounts that cannot all be true, side by side, each with who gives it and its source. They are found by the program, and none is resolved.",
            "On which numbers of prisoners do the sides disagree?",
            "/v1/contradictions?kind=figures&measure=persons_exchanged")),
        ("Timeline", Described(
            "Everything that is dated, in one order: statements, steps of proposals and agreements, positions, confirmations, events.",
            "What happened around the Washington meeting?",
            "/v1/timeline?date_from=2025-02-24&date_to=2025-02-25&sort=date")),
        ("Claims", Described(
            "Allegations, accusations, findings and denials, each as somebody's claim, joined to those that deny, qualify or support it. `standing` says what became of it.",
            "Which claims are contested?",
            "/v1/claims?standing=contested")),
        ("Figures", Described(
            "Numbers, each with who reports it, of whose people or goods, as of which day, and how exact it is said to be. Two sides' numbers are two figures, never their mean.",
            "How many people are missing, by whose count?",
            "/v1/figures?measure=persons_missing")),
        ("Events", Described(
            "Meetings, talks, summits, votes, press conferences and interviews: when, where, and who took part. What was said there points to it.",
            "How did the United Nations vote?",
            "/v1/events?kind=vote")),
        ("Sources", Described(
            "The articles that everything rests on, and the passages of them that carry facts, to the letter, with what was found when a passage was held against other reports.",
            "What did an article get wrong?",
            "/v1/extracts?verdict=wrong_date,misattributed,altered")),
        ("Actors", Described(
            "Who can speak, propose, agree and claim: states, bodies, persons in office, organisations, media, with their names in other languages and their offices over time.",
            "Which Russian offices are in the dataset?",
            "/v1/actors?country=RUS&kind=government_body")),
        ("Places", Described(
            "Where things happened, with coordinates and with the codes of GeoNames and Wikidata where they are known.",
            "Which places in Ukraine are in the dataset?",
            "/v1/places?country=UKR")),
        ("Topics", Described(
            "What things are about: a controlled vocabulary with definitions, in which a narrower topic counts as the wider one.",
            "What belongs to the peace process?",
            "/v1/topics?broader=peace-process")),
        ("Conflicts", Described(
            "The context that everything belongs to. With `conflict=` every list is narrowed to one of them.",
            "Which conflicts are covered, and since when?",
            "/v1/conflicts")),
        ("Datasets", Described(
            "Whole tables as files, for notebooks and spreadsheets: CSV, NDJSON, Parquet, XLSX, and one SQLite file, with what every column means, and with three tables that are ready to plot.",
            "Which columns has the table of exchanges?",
            "/v1/datasets/exchanges")),
        ("Releases", Described(
            "Which releases there are, what changed between two of them, in which fields and why, and a record through all of them. Nothing is overwritten.",
            "What was corrected since a release?",
            "/v1/changes?since=2026.11.1&kind=changed")),
        ("Links", Described(
            "Every neighbour of a record, in both directions, with the relation, the date and the source: the way to follow a thread from anything to everything.",
            "What is Macron linked with?",
            "/v1/actors/emmanuel-macron/links")),
        ("Graph", Described(
            "Records and the links between them as nodes and edges, from one record outwards or from several at once, in JSON for a drawing in a page and in GraphML for Gephi.",
            "What connects Macron and Trump?",
            "/v1/graph?from=actors/emmanuel-macron,actors/donald-trump&limit=60")),
    ];

    static string Described(string paragraph, string question, string request) => $"{paragraph}\n\n*{question}* [`{request}`]({request})";
}
