using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Search;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Writes the index over the records of all collections, in the order of dates, so that newest first is the rows backwards.</summary>
static class SearchWriter
{
    public static void Write(NewDatabase database, IEdition edition, Wordings wordings)
    {
        var insertEntry = database.Inserter("search_entry", "seq", "collection", "record_seq", "dated_on", "dated_until", "known_on", "since_on", "until_on");
        var insertPage = database.Inserter("search_page", "seq", "id", "name", "text");
        var insertText = database.Inserter("search_text", "rowid", "name", "words", "names");
        var place = 0L;
        foreach (var record in InOrder.Merged(edition.Shelves.Select(shelf => shelf.Searched(wordings)), SearchedRecord.Order))
        {
            var until = record.Date is ({ } first, { } precision) ? precision.LastDay(first) : (DateOnly?)null;
            foreach (var wording in record.Wordings)
            {
                var seq = SearchNumber.Of(++place, record.Key.Collection, wording.IsNow);
                insertEntry([seq, record.Key.Collection, record.Row, Iso.Day(record.Date?.On), Iso.Day(until), Iso.Day(record.KnownOn), Iso.Day(wording.Since), Iso.Day(wording.Until)]);
                insertPage([seq, record.Key.Id, record.Name, wording.Words.Text]);
                insertText([seq, SearchText.Fold(record.Name), SearchText.Fold(wording.Words.Text), SearchText.Fold(wording.Words.Names)]);
            }
        }
    }
}
