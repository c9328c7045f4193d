using DiplomacyApi.Curation.Schemas;

namespace DiplomacyApi.Tests.Curation;

public sealed class SeedSchemasTests
{
    [Fact]
    public void The_schemas_in_the_seed_are_current()
    {
        foreach (var (file, text) in SeedSchemas.All())
        {
            var path = Path.Combine(Repository.RealSeed, "schema", file);
            Assert.True(File.Exists(path) && File.ReadAllText(path) == text, $"seed/schema/{file} is not current; run the schema command");
        }

        Assert.Equal(SeedSchemas.All().Count(), Directory.EnumerateFiles(Path.Combine(Repository.RealSeed, "schema")).Count());
    }

    [Fact]
    public void Every_field_of_a_schema_says_what_it_means() => Assert.All(SeedSchemas.All(), schema =>
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(schema.Text)!;
        foreach (var properties in Objects(json).Select(one => one["properties"]).OfType<System.Text.Json.Nodes.JsonObject>())
            Assert.All(properties, property => Assert.True(property.Value!["description"]?.GetValue<string>() is { Length: > 0 }, $"{schema.File}: {property.Key} has no description"));
    });

    static IEnumerable<System.Text.Json.Nodes.JsonObject> Objects(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject one => [one, .. one.SelectMany(property => Objects(property.Value))],
        System.Text.Json.Nodes.JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
