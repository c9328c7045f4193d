namespace DiplomacyApi;

/// <summary>Where the server finds what it serves.</summary>
/// <param name="DataFolder">The folder with the releases.</param>
/// <param name="Urls">The addresses that it listens on.</param>
sealed record ServerOptions(string DataFolder, string Urls);
