using System.Runtime.CompilerServices;

namespace DiplomacyApi.Tests.Support;

/// <summary>Where things are in the repository.</summary>
static class Repository
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    public static readonly string Source = Path.Combine(Root, "src/DiplomacyApi");
    public static readonly string RealSeed = Path.Combine(Root, "seed");
    public static readonly string FixtureSeed = Path.Combine(Root, "tests/DiplomacyApi.Tests/Fixtures/seed");

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
