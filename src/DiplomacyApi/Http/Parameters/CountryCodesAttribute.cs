namespace DiplomacyApi.Http.Parameters;

/// <summary>The values are ISO 3166-1 alpha-3 codes.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class CountryCodesAttribute : Attribute;
