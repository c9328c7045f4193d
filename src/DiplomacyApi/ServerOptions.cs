namespace DiplomacyApi;

/// <summary>Where the server finds what it serves, and how it is reached.</summary>
/// <param name="DataFolder">The folder with the releases.</param>
/// <param name="Urls">The addresses that it listens on.</param>
sealed record ServerOptions(string DataFolder, string Urls)
{
    /// <summary>The address under which readers reach it; null where that is not known, and then no whole addresses are given.</summary>
    public Uri? PublicUrl { get; init; }
}
