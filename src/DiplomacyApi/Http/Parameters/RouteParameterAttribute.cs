namespace DiplomacyApi.Http.Parameters;

/// <summary>The parameter is a part of the path.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class RouteParameterAttribute : Attribute;
