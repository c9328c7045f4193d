namespace DiplomacyApi.Tests.Curation;

public sealed class SeedProblemsTests
{
    const string Statements = "statements/statements.yaml";
    const string Proposal = "proposals/spring-truce-2031-03.yaml";
    const string Agreement = "agreements/bridge-evacuation-2031-03.yaml";
    const string Actors = "actors/actors.yaml";

    [Fact]
    public void The_fictional_seed_keeps_to_every_rule()
    {
        using var seed = new SeedCopy();
        Assert.Empty(seed.Problems());
    }

    [Theory]
    [InlineData(Statements, "  speaker_id: anna-berg", "  speeker_id: anna-berg", "statements/statements.yaml:3: [0].speeker_id: unknown key; did you mean speaker_id?; allowed are")]
    [InlineData(Statements, "  speaker_id: anna-berg", "  speeker_id: anna-berg", "statements/statements.yaml:1: [0].speaker_id: is missing; it must be text")]
    [InlineData(Statements, "  speaker_id: anna-berg", "  speaker_id: anna-berg\n  speaker_id: anna-berg", "statements/statements.yaml:4: [0].speaker_id: the key stands here a second time")]
    [InlineData(Statements, "  speaker_id: anna-berg", "  speaker_id: ana-berg", "statements/statements.yaml:3: [0].speaker_id: 'ana-berg' is not in actors; did you mean anna-berg?")]
    [InlineData(Statements, "said_on: 2031-03-03", "said_on: 2031-02-30", "statements/statements.yaml:5: [0].said_on: '2031-02-30' is not a date such as 2025-02-24, or 2025-02 or 2025")]
    [InlineData(Statements, "said_on: 2031-03-03", "said_on: 2032-02-01", "statements/statements.yaml:5: [0].said_on: lies after 2031-12-31, the last day covered")]
    [InlineData(Statements, "stance: proposes", "stance: propose", "[0].about[0].stance: 'propose' is not one of proposes, supports")]
    [InlineData(Statements, "stance: proposes", "stance: propose", "; did you mean proposes")]
    [InlineData(Statements, "We will stop firing if they do – все до одного.", "We will stop firing if they do - все до одного.", "[0].quote: does not stand to the letter in an extract that the record cites")]
    [InlineData(Statements, "  quote_language: en\n", "", "[0].quote_language: is missing; a quote needs its language")]
    [InlineData(Statements, "quote_language: en", "quote_language: English", "[0].quote_language: 'English' is not a language tag")]
    [InlineData(Statements, "record: proposals/spring-truce-2031-03", "record: spring-truce-2031-03", "'spring-truce-2031-03' does not name a record; allowed is collection/id")]
    [InlineData(Statements, "addressee_ids: [southland]", "addressee_ids: [southland, southland]", "[0].addressee_ids[1]: 'southland' stands in the list already")]
    [InlineData(Statements, "addressee_ids: [southland]", "addressee_ids: southland", "[0].addressee_ids: must be a list, each item text")]
    [InlineData(Statements, "is_translation: true", "is_translation: yes", "[0].is_translation: 'yes' is not true or false")]
    [InlineData(Statements, "id: ministry-undated", "id: berg-hopes-2031-08", "'berg-hopes-2031-08' stands in statements already; an id is given once")]
    [InlineData(Statements, "id: ministry-undated", "id: Ministry_Undated", "'Ministry_Undated' is not an id; allowed are lower-case letters")]
    [InlineData(Statements, "id: ministry-undated", "id: matrix", "'matrix' is not an id; the API has another use for compare and matrix in its paths")]
    [InlineData(Proposal, "since_on: 2031-03-05", "since_on: 2031-03-01", "proposals/spring-truce-2031-03.yaml:16: status_history[1].since_on: lies before the entry above it")]
    [InlineData(Proposal, "since_on: 2031-03-03", "since_on: 2031-03-04", "status_history: begins after proposed_on, 2031-03-03; a history begins with its record")]
    [InlineData(Proposal, "since_on: 2031-03-03", "since_on: 2031-03", "status_history: begins after proposed_on, 2031-03-03; a history begins with its record")]
    [InlineData(Agreement, "status: announced, since_on: 2031-03-06", "status: announced, since_on: 2031-03-08", "status_history: begins after announced_on, 2031-03-06; a history begins with its record")]
    [InlineData("agreements/bridge-first-buses-2031-03-10.yaml", "{status: completed, since_on: 2031-03-10}", "{status: completed}", "status_history: has no dated entry; one of 2031-03-10 (announced_on) at least is needed")]
    [InlineData("agreements/bridge-first-buses-2031-03-10.yaml", "announced_on: 2031-03-10", "agreed_on: 2031-03-09", "status_history: begins after agreed_on, 2031-03-09; a history begins with its record")]
    [InlineData("agreements/bridge-first-buses-2031-03-10.yaml", "announced_on: 2031-03-10", "effective_on: 2031-03-08", "status_history: begins after effective_on, 2031-03-08; a history begins with its record")]
    [InlineData(Proposal, "statement_id: berg-offers-truce-2031-03-03", "statement_id: berg-offers-truce-2031-03-03, stance: accepts", "positions[0].stance: comes from the statement; remove it here")]
    [InlineData(Proposal, "statement_id: berg-offers-truce-2031-03-03", "statement_id: berg-hopes-2031-08", "'berg-hopes-2031-08' is not about proposals/spring-truce-2031-03 with a stance")]
    [InlineData(Proposal, "stance: accepts_with_conditions, ", "", "positions[2].stance: is missing; give one of accepts")]
    [InlineData(Proposal, "number: 2", "number: 3", "terms[1].number: is 3; entries are numbered 1, 2, 3")]
    [InlineData(Proposal, "key: southland", "key: northland", "positions[1].key: 'northland' stands here already")]
    [InlineData(Proposal, "deadline_on: 2032-01-15", "deadline_on: 2031-01-15", "deadline_on: lies before proposed_on, 2031-03-03")]
    [InlineData(Agreement, "id: bridge-evacuation-2031-03\n", "id: bridge-evacuation-2031-04\n", "agreements/bridge-evacuation-2031-03.yaml:1: id: 'bridge-evacuation-2031-04' must be the name of its file")]
    [InlineData(Agreement, "measure: persons_missing", "measure: person_missing", "figures[0].measure: 'person_missing' is not in measures.yaml; did you mean persons_missing?")]
    [InlineData(Agreement, "    value: 500\n", "", "figures[0].value: is missing; a figure is a number")]
    [InlineData(Agreement, "value: 500", "value: about 500", "figures[0].value: 'about 500' is not a number such as 500 or 50.91")]
    [InlineData(Agreement, "claim_id: bridge-evacuation-2031-03-shots", "claim_id: bridge-evacuation-2031-03-shot", "'bridge-evacuation-2031-03-shot' is not in claims; did you mean bridge-evacuation-2031-03-shots")]
    [InlineData(Agreement, "former_ids: [bridge-rescue-2031-03]", "former_ids: [bridge-first-buses-2031-03-10]", "former_ids: 'bridge-first-buses-2031-03-10' is in use in agreements")]
    [InlineData(Agreement, "parties:", "part_of_id: bridge-first-buses-2031-03-10\nparties:", "leads back to this record; remove one step of the circle")]
    [InlineData(Actors, "country_code: NOR}", "country_code: Norway}", "'Norway' is not an ISO 3166-1 alpha-3 code")]
    [InlineData(Actors, ", basis: general_knowledge}", "}", "offices[0].basis: is missing; an office rests on citations")]
    [InlineData(Actors, "to_on: 2031-06-30", "to_on: 2030-06-30", "offices[0].to_on: lies before from_on, 2031-01-01")]
    [InlineData("figures/bodies-range.yaml", "high: 20", "high: 5", "figures/bodies-range.yaml:6: high: must be more than low")]
    [InlineData("events/hill-vote-2031-05-01.yaml", "kind: vote", "kind: talks", "vote: only an event of kind vote has a result")]
    [InlineData("dataset.yaml", "until_on: 2031-12-31", "until_on: 2030-12-31", "dataset.yaml:8: coverage.until_on: lies before from_on")]
    [InlineData("topics/topics.yaml", "broader_id: peace", "broader_id: ceasefire", "'ceasefire' leads back to this record")]
    [InlineData("removed.yaml", "record: statements/berg-invented-2031-02-01", "record: statements/berg-hopes-2031-08", "'statements/berg-hopes-2031-08' still stands in the seed")]
    public void What_breaks_a_rule_is_named_with_file_line_and_what_is_allowed(string file, string old, string text, string expected)
    {
        using var seed = new SeedCopy();
        Assert.Contains(seed.Edit(file, old, text).Problems(), problem => problem.Contains(expected, StringComparison.Ordinal) && problem.StartsWith(file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org/hill-herald/1", "https://example.org/hill-herald/9", "the first six digits of the SHA-256")]
    [InlineData("https://example.org/hill-herald/1", "ftp://example.org/1", "is not an address; allowed are absolute http and https addresses")]
    [InlineData("starts_at: ", "starts_at: 1", "extracts[0].ends_at: must be more than starts_at")]
    [InlineData("ends_at: ", "ends_at: 1", "code points, exact has")]
    [InlineData("-x01", "-x07", "-x and its number in the article")]
    [InlineData("published_basis: stated\n", "", "published_on and published_basis are given together")]
    [InlineData("verdict: confirmed", "verdict: conformed", "'conformed' is not one of confirmed")]
    public void An_article_and_its_extracts_are_checked(string old, string text, string expected)
    {
        using var seed = new SeedCopy();
        var file = $"articles/{Path.GetFileName(Directory.EnumerateFiles(Path.Combine(seed.Seed, "articles"), "hill-herald*").Single())}";
        Assert.Contains(seed.Edit(file, old, text).Problems(), problem => problem.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: [1, 2", "not YAML")]
    [InlineData("id: &here x\nb: *here", "aliases (*name) are not allowed")]
    [InlineData("id: &here x", "anchors (&name) are not allowed")]
    [InlineData("id: !thing x", "tags (!name) are not allowed")]
    [InlineData("", "the file is empty")]
    [InlineData("id: x\n---\nid: y", "a file holds one YAML document")]
    [InlineData("id: \"a\\u0007b\"", "holds a control character")]
    [InlineData("just text", "must be a mapping of")]
    public void What_YAML_allows_and_a_seed_does_not_is_refused(string content, string expected)
    {
        using var seed = new SeedCopy();
        Assert.Contains(seed.Add("events/odd.yaml", content).Problems(), problem => problem.StartsWith("events/odd.yaml:", StringComparison.Ordinal) && problem.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_does_not_belong_is_named()
    {
        using var seed = new SeedCopy();
        seed.Add("statments/x.yaml", "id: x").Add("events/notes.txt", "x");
        Assert.Contains(seed.Problems(), problem => problem.Contains("statments:1: does not belong into a seed; did you mean statements?", StringComparison.Ordinal));
        Assert.Contains(seed.Problems(), problem => problem.Contains("events/notes.txt:1: does not belong into a collection", StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        using var seed = new SeedCopy();
        var problems = seed.Edit(Statements, "speaker_id: anna-berg", "speaker_id: nobody").Edit(Proposal, "kind: ceasefire", "kind: cease").Edit(Agreement, "value: 3000", "value: many").Problems();
        Assert.Contains(problems, problem => problem.StartsWith(Statements, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(Proposal, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(Agreement, StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_with_problems_does_not_make_those_that_name_it_look_wrong()
    {
        using var seed = new SeedCopy();
        Assert.All(seed.Edit(Proposal, "kind: ceasefire", "kind: cease").Problems(), problem => Assert.StartsWith(Proposal, problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        using var seed = new SeedCopy();
        Assert.Contains(seed.Add("events/deep.yaml", string.Concat(Enumerable.Repeat("- ", 10_000)) + "x").Problems(), problem => problem.Contains("nested deeper than 16 levels", StringComparison.Ordinal));
    }
}
