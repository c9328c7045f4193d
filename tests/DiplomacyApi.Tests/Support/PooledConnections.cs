using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Support;

/// <summary>Looks at the connections of a release between two requests.</summary>
static class PooledConnections
{
    /// <summary>More are taken out of the pool than ever were in use at once.</summary>
    const int More = 8;

    /// <summary>Something of each connection in the pool.</summary>
    public static IReadOnlyList<T> EachConnection<T>(this Release release, Func<ReleaseConnection, T> read)
    {
        var rented = Enumerable.Range(0, More).Select(_ => release.Rent()).ToList();
        var all = rented.Select(one => read(one.Connection)).ToList();
        foreach (var one in rented) one.Dispose();
        return all;
    }
}
