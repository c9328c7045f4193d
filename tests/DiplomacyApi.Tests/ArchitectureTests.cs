using System.Text.RegularExpressions;
using DiplomacyApi.Curation;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Topics;

namespace DiplomacyApi.Tests;

public sealed class ArchitectureTests
{
    /// <summary>Which rooms a room may look into; the project's own page about the house says why.</summary>
    static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Declarations"] = [],
        ["Storage"] = ["Declarations"],
        ["Http"] = ["Declarations", "Storage"],
        ["Resources"] = ["Declarations", "Storage", "Http"],
        ["Pages"] = ["Declarations", "Storage", "Http", "Resources"],
        ["Curation"] = ["Declarations", "Storage", "Resources"],
        ["Downloads"] = ["Declarations", "Storage", "Http", "Resources"],
        ["Releases"] = ["Declarations", "Storage", "Http", "Resources", "Curation", "Downloads"],
        ["Commands"] = ["Declarations", "Storage", "Http", "Resources", "Pages", "Curation", "Downloads", "Releases"],
    };

    static readonly string[] Files = [.. Directory.EnumerateFiles(Repository.Source, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))];

    [Fact]
    public void Rooms_look_only_into_the_rooms_that_they_may()
    {
        foreach (var file in Files)
        {
            var room = Path.GetRelativePath(Repository.Source, file).Split('/')[0];
            if (!Arrows.TryGetValue(room, out var allowed)) continue;
            var seen = Regex.Matches(File.ReadAllText(file), @"(?:^|[^\w.])DiplomacyApi\.(\w+)[.;]", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Where(Arrows.ContainsKey).Distinct().Where(other => other != room);
            Assert.All(seen, other => Assert.True(allowed.Contains(other), $"{file}: {room} looks into {other}"));
        }
    }

    [Fact]
    public void Only_storage_knows_which_engine_it_is() =>
        Assert.All(Files.Where(file => Regex.IsMatch(File.ReadAllText(file), "Sqlite(?!3)(Connection|Command|Exception|OpenMode)|using Dapper;")), file => Assert.Contains("/Storage/", file, StringComparison.Ordinal));

    [Fact]
    public void A_resource_never_uses_the_sql_of_another()
    {
        foreach (var file in Files.Where(file => file.Contains("/Resources/", StringComparison.Ordinal)))
        {
            var own = Path.GetFileName(Path.GetDirectoryName(file)!);
            foreach (Match used in Regex.Matches(File.ReadAllText(file), @"\b([A-Z]\w+)Sql\b"))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, $"{used.Groups[1].Value}Sql.cs")), $"{file} uses {used.Value}, which is not in {own}");
        }
    }

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() => Assert.All(Files, file => Assert.True(File.ReadLines(file).Count() <= 250, file));

    [Fact]
    public void The_program_has_the_collector_of_a_workstation() =>
        Assert.Contains("\"System.GC.Server\": false", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "DiplomacyApi.runtimeconfig.json")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_left_for_later() => Assert.All(Files, file => Assert.DoesNotMatch("TODO|FIXME|HACK|NotImplemented", File.ReadAllText(file)));

    [Fact]
    public void An_entry_and_its_record_spell_their_fields_alike()
    {
        var records = typeof(IRecord).Assembly.GetTypes().Where(type => typeof(IRecord).IsAssignableFrom(type) && type.IsClass).ToList();
        Assert.Equal(12, records.Count);
        foreach (var record in records)
        {
            var entry = typeof(Seed).Assembly.GetTypes().Single(type => type.Name == $"{record.Name}Entry");
            var answered = record.GetProperties().Select(property => Snake.Case(property.Name)).ToHashSet();
            foreach (var field in entry.GetProperties().Select(property => Snake.Case(property.Name)).Where(field => field is not ("former_ids" or "conflict_id")))
                Assert.True(answered.Contains(field) || answered.Contains(Regex.Replace(field, "_ids?$", "")) || answered.Contains(Regex.Replace(field, "_ids$", "s")), $"{entry.Name}.{field} is not a field of {record.Name}");
        }
    }

    [Fact]
    public void Every_reference_in_a_record_is_a_link()
    {
        using var seed = new SeedCopy();
        var corpus = seed.Read().Corpus;
        var checkedReferences = References(StatementSql.Collection, corpus.Statements) + References(ProposalSql.Collection, corpus.Proposals) + References(AgreementSql.Collection, corpus.Agreements)
            + References(ClaimSql.Collection, corpus.Claims) + References(FigureSql.Collection, corpus.Figures) + References(EventSql.Collection, corpus.Events) + References(ActorSql.Collection, corpus.Actors)
            + References(ArticleSql.Collection, corpus.Articles) + References(ExtractSql.Collection, corpus.Extracts) + References(PlaceSql.Collection, corpus.Places) + References(TopicSql.Collection, corpus.Topics) + References(ConflictSql.Collection, corpus.Conflicts);
        Assert.True(checkedReferences > 200, $"only {checkedReferences} references were checked");
    }

    /// <summary>Walks all references of the records, apart from those that are worked out, and finds each among the links.</summary>
    static int References<T>(RecordCollection<T> collection, IReadOnlyList<T> records)
        where T : class, IRecord
    {
        var count = 0;
        foreach (var record in records)
        {
            var linked = collection.Links(record).Select(link => link.To.ToString()).ToHashSet();
            foreach (var reference in Shown(record))
            {
                count++;
                Assert.True(linked.Contains(reference), $"{collection.Name}/{record.Id} shows {reference}, and there is no link to it");
            }
        }

        return count;
    }

    static IEnumerable<string> Shown(object? value) => value switch
    {
        null or string or ValueType => [],
        Reference reference => [$"{reference.Collection}/{reference.Id}"],
        RecordReference record => [$"{record.Collection}/{record.Id}"],
        System.Collections.IEnumerable list => list.Cast<object>().SelectMany(Shown),
        _ => value.GetType().GetProperties().Where(property => !property.IsDefined(typeof(DerivedAttribute), inherit: true)).SelectMany(property => Shown(property.GetValue(value))),
    };
}
