namespace DiplomacyApi.Storage;

/// <summary>The file of an open release can't be read any more: it was damaged, cut short or taken away under the server.</summary>
sealed class ReleaseUnreadableException(string message, Exception? inner) : Exception(message, inner);
