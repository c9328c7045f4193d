using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace DiplomacyApi.Tests;

/// <summary>What the program is made of, under which licences, and whether any of it is known to be unsafe.</summary>
public sealed class SupplyChainTests
{
    const string Bill = "docs/sbom.cdx.json";

    static readonly string[] AllowedLicences = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "blessing"];

    /// <summary>Tools of the outside checks are run and never shipped, so more is allowed there.</summary>
    static readonly string[] AllowedForTools = [.. AllowedLicences, "ISC", "0BSD", "Unlicense", "Python-2.0", "BlueOak-1.0.0", "MPL-2.0", "(MIT OR CC0-1.0)"];

    /// <summary>Packages that name a file and not a licence; it was read.</summary>
    static readonly Dictionary<string, string> ReadByHand = new(StringComparer.Ordinal)
    {
        ["K4os.Compression.LZ4"] = "MIT",
        ["SQLite"] = "blessing",
        ["Sylvan.Data.Csv"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
    };

    [Fact]
    public void The_committed_bill_of_materials_is_that_of_the_lock_files()
    {
        var path = Path.Combine(Repository.Root, Bill);
        var current = Write() + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_SBOM") is "1") File.WriteAllText(path, current);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == current, $"{Bill} is not that of the lock files; run this test with WRITE_SBOM=1 and review the difference");
    }

    [Fact]
    public void Every_package_has_a_licence_that_is_allowed() =>
        Assert.All(Packages(), package => Assert.True(AllowedLicences.Contains(package.Licence), $"{package.Name} {package.Version} is under '{package.Licence}'"));

    [Fact]
    public void Every_tool_of_the_checks_has_a_licence_that_is_allowed()
    {
        var tools = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/outside/package-lock.json")))!["packages"]!.AsObject().Where(package => package.Key.Length > 0 && package.Value!["license"] is not null).ToList();
        Assert.True(tools.Count > 100, $"only {tools.Count} tools were looked at");
        Assert.All(tools, tool => Assert.True(AllowedForTools.Contains(tool.Value!["license"]!.GetValue<string>()), $"{tool.Key} is under '{tool.Value["license"]}'"));
    }

    [Fact]
    public void No_package_is_of_a_version_that_an_advisory_names()
    {
        var advisories = File.ReadLines(Path.Combine(Repository.Root, "docs/advisories.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("https://", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.True(advisories.Count >= 8, $"only {advisories.Count} advisories are listed");
        var packages = Packages().ToDictionary(package => package.Name, package => Version.Parse(package.Version.Split('-')[0]), StringComparer.Ordinal);
        Assert.All(advisories, advisory =>
        {
            Assert.True(packages.TryGetValue(advisory[1], out var version), $"{advisory[1]} is listed and not used");
            Assert.True(version >= Version.Parse(advisory[2]), $"{advisory[1]} {version}: {advisory[3]} was mended in {advisory[2]}");
        });
    }

    static string Write()
    {
        var packages = Packages();
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = "diplomacy-api", ["name"] = "diplomacy-api", ["licenses"] = Licences("MIT") } },
            ["components"] = new JsonArray([.. packages.Select(Component)]),
            ["dependencies"] = new JsonArray([
                new JsonObject { ["ref"] = "diplomacy-api", ["dependsOn"] = new JsonArray([.. packages.Where(package => package.IsDirect).Select(package => (JsonNode)package.Address)]) },
                .. packages.Select(package => new JsonObject { ["ref"] = package.Address, ["dependsOn"] = new JsonArray([.. packages.Where(other => package.Needs.Contains(other.Name)).Select(other => (JsonNode)other.Address)]) }),
            ]),
        };
        return bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    static JsonObject Component(LockedPackage package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = package.Address,
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["scope"] = package.IsShipped ? "required" : "excluded",
        ["licenses"] = Licences(package.Licence),
        ["purl"] = package.Address,
        ["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = package.Hash }),
    };

    static JsonArray Licences(string id) => new(new JsonObject { ["license"] = new JsonObject { ["id"] = id } });

    /// <summary>All packages of both lock files: what only tests use, and the analyzer, is not shipped.</summary>
    static IReadOnlyList<LockedPackage> Packages()
    {
        var shipped = Locked("src/DiplomacyApi");
        var tests = Locked("tests/DiplomacyApi.Tests").Where(package => shipped.All(other => other.Name != package.Name)).Select(package => package with { IsShipped = false, IsDirect = false });
        return [.. shipped.Concat(tests).OrderBy(package => package.Name, StringComparer.Ordinal)];
    }

    static IReadOnlyList<LockedPackage> Locked(string project)
    {
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, project, "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject();
        return [.. locked.Where(package => package.Value!["resolved"] is not null).Select(package => new LockedPackage
        {
            Name = package.Key,
            Version = package.Value!["resolved"]!.GetValue<string>(),
            Hash = package.Value["contentHash"]!.GetValue<string>(),
            IsDirect = package.Value["type"]!.GetValue<string>() is "Direct",
            IsShipped = package.Key is not "Meziantou.Analyzer",
            Needs = [.. (package.Value["dependencies"]?.AsObject() ?? []).Select(dependency => dependency.Key)],
        })];
    }

    sealed record LockedPackage
    {
        public required string Name { get; init; }

        public required string Version { get; init; }

        public required string Hash { get; init; }

        public required bool IsDirect { get; init; }

        public required bool IsShipped { get; init; }

        public required IReadOnlyList<string> Needs { get; init; }

        public string Address => $"pkg:nuget/{Name}@{Version}";

        /// <summary>What the package itself says, or, where it only names a file, what was read there.</summary>
        public string Licence => ReadByHand.GetValueOrDefault(Name) ?? Declared() ?? "none";

        string? Declared()
        {
            var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");
#pragma warning disable CA1308 // NuGet keeps its folders in lower case.
            var name = Name.ToLowerInvariant();
#pragma warning restore CA1308
            var description = XDocument.Load(Path.Combine(folder, name, Version, $"{name}.nuspec"));
            return description.Descendants().FirstOrDefault(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value;
        }
    }
}
