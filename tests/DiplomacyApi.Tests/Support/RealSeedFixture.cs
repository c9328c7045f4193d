using DiplomacyApi.Curation;
using DiplomacyApi.Releases;
using DiplomacyApi.Tests.Recomputed;

namespace DiplomacyApi.Tests.Support;

/// <summary>The API over the seed of the repository.</summary>
[CollectionDefinition(nameof(RealSeedFixture))]
public sealed class RealSeedFixture : IAsyncLifetime, ICollectionFixture<RealSeedFixture>
{
    readonly TemporaryFolder data = new();

    /// <summary>The folder that its release lies in.</summary>
    public string Data => data.Path;

    public Api Api { get; private set; } = null!;

    internal Edition Edition { get; private set; } = null!;

    /// <summary>The same seed, worked out in the plainest way.</summary>
    internal PlainWorld World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var problems = new Problems();
        Edition = Edition.Read(Repository.RealSeed, problems)!;
        Assert.Empty(problems.Sorted);
        World = new PlainWorld(Edition.Corpus);
        new ReleaseStore(data.Path).Publish(Edition, Repository.RealSeed);
        Api = await Api.Start(data.Path);
    }

    public async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        data.Dispose();
    }
}
