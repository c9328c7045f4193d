namespace DiplomacyApi.Http.Formats;

/// <summary>A place of a row, for a map.</summary>
/// <param name="Id">Id of the place.</param>
/// <param name="Name">The name to show for it.</param>
/// <param name="Role">What the place is to the row; null where that goes without saying.</param>
sealed record MapPlace(string Id, string Name, string? Role);
