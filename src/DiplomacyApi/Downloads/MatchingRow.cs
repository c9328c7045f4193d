using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A record that matches, as a row of the fields that were asked for.</summary>
sealed class MatchingRow(Collection collection, ListFilter filter, DocumentView view, byte[] document) : TableRow
{
    public override byte[] Csv => collection.CsvRow(document, filter.Fields);

    public override byte[] Line => view.Keep(document);

    protected override IReadOnlyList<object?> Read() => collection.FlatRow(document, filter.Fields);
}
