using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>Where the rows of a list come from: stored documents, or links.</summary>
interface IListSource
{
    /// <summary>What the list holds, for the names of files.</summary>
    string Name { get; }

    /// <summary>The collection whose rows are listed; null where the rows are made for this answer alone.</summary>
    Collection? Collection => null;

    /// <summary>What the rows depend on besides the release and the request, such as which releases are held; nothing for most lists.</summary>
    string Besides => "";

    /// <summary>The header row of its CSV.</summary>
    ReadOnlyMemory<byte> CsvHeader { get; }

    /// <summary>Goes on after the row with a key; false where there can't be such a key.</summary>
    bool TryContinueAfter(string key);

    /// <summary>How many rows match, before and after the place where it goes on; more than <paramref name="most"/> need not be counted.</summary>
    RowCount Count(ReleaseConnection connection, int most);

    /// <summary>The rows as JSON, each with the key after which a later request can go on; all of them where no bound is given.</summary>
    IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most);

    /// <summary>The rows as lines of a CSV; all of them where no bound is given.</summary>
    IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most);

    /// <summary>The rows as lines of NDJSON; all of them where no bound is given.</summary>
    IEnumerable<byte[]> Lines(ReleaseConnection connection, int? most) => Documents(connection, most).Select(row => row.Document);

    /// <summary>The documents of a page as they are answered, with what was asked to be included; null where that is too much.</summary>
    IReadOnlyList<byte[]>? Complete(ReleaseConnection connection, IReadOnlyList<byte[]> documents) => documents;

    /// <summary>What is answered beside the rows of a page.</summary>
    PageExtras Extras(ReleaseConnection connection) => PageExtras.None;
}
