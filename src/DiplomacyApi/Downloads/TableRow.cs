namespace DiplomacyApi.Downloads;

/// <summary>A row of a table, in each of its encodings.</summary>
/// <param name="Values">Its values, in the order of the columns.</param>
/// <param name="Csv">Its line in the CSV, with the line's end.</param>
/// <param name="Line">Its line in the NDJSON, without the line's end.</param>
sealed record TableRow(IReadOnlyList<object?> Values, byte[] Csv, byte[] Line);
