namespace DiplomacyApi.Http.Parameters;

/// <summary>The value is text as it was copied from somewhere: it may hold tabs and line breaks.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class FreeTextAttribute : Attribute;
