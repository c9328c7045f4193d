namespace DiplomacyApi.Releases;

/// <summary>Where a record stands in a release.</summary>
/// <param name="Row">Its row in the table of its collection, from 1.</param>
/// <param name="KnownOn">The day from which on it is there; null where it never is once a day is asked for.</param>
/// <param name="Changed">The number of the release that last changed it.</param>
readonly record struct RecordPlace(long Row, DateOnly? KnownOn, int Changed);
