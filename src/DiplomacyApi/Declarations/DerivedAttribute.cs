namespace DiplomacyApi.Declarations;

/// <summary>
/// Marks a field that the build works out from other records or from the ledger. It is answered, but it is not part of the
/// record's own content: digests and changes leave it out, so that renaming one actor does not change every statement of it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class DerivedAttribute : Attribute;
