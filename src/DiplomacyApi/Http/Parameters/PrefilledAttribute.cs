namespace DiplomacyApi.Http.Parameters;

/// <summary>Without the parameter, or another in its place, the request asks for too much: the contract's form is filled with its example.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class PrefilledAttribute : Attribute;
