namespace DiplomacyApi.Tests.Support;

/// <summary>The API over the fictional seed, shared by the tests that only read.</summary>
[CollectionDefinition(nameof(ApiFixture))]
public sealed class ApiFixture : IAsyncLifetime, ICollectionFixture<ApiFixture>
{
    readonly SeedCopy seed = new();

    public Api Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        seed.Publish();
        Api = await Api.Start(seed.Data);
    }

    public async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        seed.Dispose();
    }
}
