using DiplomacyApi.Tests.Recomputed;

namespace DiplomacyApi.Tests.Support;

/// <summary>The API over the fictional seed, shared by the tests that only read.</summary>
[CollectionDefinition(nameof(ApiFixture))]
public sealed class ApiFixture : IAsyncLifetime, ICollectionFixture<ApiFixture>
{
    readonly SeedCopy seed = new();

    public Api Api { get; private set; } = null!;

    public string Data => seed.Data;

    /// <summary>The same seed, worked out in the plainest way.</summary>
    internal PlainWorld World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        seed.Publish();
        World = new PlainWorld(seed.Read().Corpus);
        Api = await Api.Start(seed.Data);
    }

    public async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        seed.Dispose();
    }
}
