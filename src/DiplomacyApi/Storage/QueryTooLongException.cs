namespace DiplomacyApi.Storage;

/// <summary>A query was ended because it took longer than any may.</summary>
sealed class QueryTooLongException(string message, Exception inner) : Exception(message, inner);
