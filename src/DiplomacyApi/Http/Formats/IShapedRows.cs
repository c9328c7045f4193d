namespace DiplomacyApi.Http.Formats;

/// <summary>How the rows of a collection stand in formats that have a shape of their own.</summary>
interface IShapedRows
{
    /// <summary>The places of a row, for a map; none where it names none.</summary>
    IReadOnlyList<MapPlace> Places(byte[] document);

    /// <summary>A row as an entry of a feed.</summary>
    FeedEntry Entry(byte[] document);

    /// <summary>A row as days of a calendar.</summary>
    CalendarEntry Days(byte[] document);
}
