namespace DiplomacyApi.Releases;

/// <summary>The clock of the machine lies before a moment at which a release was published.</summary>
sealed class ClockBehindException(string message) : Exception(message);
