namespace DiplomacyApi.Tests.Support;

/// <summary>Where things are in the repository. Source paths in the compiled tests can't say: a build in CI maps them away.</summary>
static class Repository
{
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));
    public static readonly string Source = Path.Combine(Root, "src/DiplomacyApi");
    public static readonly string RealSeed = Path.Combine(Root, "seed");
    public static readonly string FixtureSeed = Path.Combine(Root, "tests/DiplomacyApi.Tests/Fixtures/seed");

    static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "DiplomacyApi.sln")) ? folder.FullName : Find(folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository."));
}
