using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A record of a collection as a row.</summary>
/// <param name="collection">What it is of.</param>
/// <param name="document">Its JSON, whole, as it stood on the day that was asked for.</param>
/// <param name="cells">Its line in the CSV, where it is stored.</param>
sealed class ListedRow(Collection collection, byte[] document, byte[] cells) : TableRow
{
    public override byte[] Csv => cells;

    public override byte[] Line => document;

    protected override IReadOnlyList<object?> Read() => collection.FlatRow(document, null);
}
