namespace DiplomacyApi.Storage;

/// <summary>A connection that goes back to the pool of its release when it is disposed.</summary>
readonly struct RentedConnection(Release release, ReleaseConnection connection) : IDisposable
{
    public ReleaseConnection Connection { get; } = connection;

    public void Dispose() => release.Return(Connection);
}
