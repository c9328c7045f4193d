namespace DiplomacyApi.Downloads;

/// <summary>A table that was written, with the number of its rows.</summary>
sealed record PublishedTable(Table Table, long Rows);
