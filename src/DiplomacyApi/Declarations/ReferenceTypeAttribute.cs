namespace DiplomacyApi.Declarations;

/// <summary>The type stands for another record, which can be put in its place.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class ReferenceTypeAttribute : Attribute;
