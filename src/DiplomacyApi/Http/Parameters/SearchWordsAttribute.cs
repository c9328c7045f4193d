namespace DiplomacyApi.Http.Parameters;

/// <summary>The value is a search: words, phrases, exclusions.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class SearchWordsAttribute : Attribute;
