namespace DiplomacyApi.Storage;

/// <summary>Which release it is.</summary>
/// <param name="Version">Its name, such as <c>2026.11.1</c>; an edited seed has <c>-edited.</c> and the start of its digest in it.</param>
/// <param name="ReleasedOn">The day of the release.</param>
/// <param name="ContentDigest">SHA-256 of the content, the same on every machine.</param>
/// <param name="FileDigest">SHA-256 of the database file.</param>
sealed record ReleaseIdentity(string Version, DateOnly ReleasedOn, string ContentDigest, string FileDigest);
