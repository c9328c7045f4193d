using System.Globalization;
using DiplomacyApi.Http.Files;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The rows of a list as XLSX, for those who open it in a spreadsheet; more rows than anyone scrolls through are refused.</summary>
static class WorkbookFormat
{
    const int MostRows = 100_000;
    const int FlushAt = 64 * 1024;

    /// <summary>The problem where too many rows match; null where all is well.</summary>
    public static ProblemResult? Refused(ListRequest request, IListSource source, ReleaseConnection connection) =>
        request.Filter.Limit is null && source.Count(connection, MostRows) is { } count && (count.Rows > MostRows || !count.IsExact)
            ? new ProblemResult(ProblemTypes.QueryTooExpensive, string.Create(CultureInfo.InvariantCulture, $"More than {MostRows} rows match, and a spreadsheet is made of no more. Take all of them as CSV: {request.Applied.AddressIn(Format.Csv)}"))
            : null;

    /// <summary>Streams the workbook: the memory that it takes does not grow with the rows.</summary>
    public static async Task Write(ListRequest request, IListSource source, ReleaseConnection connection)
    {
        var writer = request.Http.Response.BodyWriter;
        var collection = source.Collection!;
        var fields = (request.Filter as ListFilter)?.Fields;
        var columns = collection.FlatColumns(fields);
        await using var stream = new BufferStream(writer);
        using (var workbook = new Workbook(stream, request.Release.Identity.ReleasedOn))
        {
            workbook.AddReadme(WorkbookReadme.Rows(source.Name, collection.Meaning, columns, request.Release.Dataset.Title, request.Release.Identity.Version, request.Release.Dataset.License, Envelope.LicenseNote, request.Release.Citation, request.Applied.Address(cursor: null)));
            workbook.BeginTable(source.Name, columns);
            foreach (var (document, _) in source.Documents(connection, request.Filter.Limit))
            {
                workbook.Write(collection.FlatRow(document, fields));
                if (writer.UnflushedBytes > FlushAt) await writer.FlushAsync(request.Http.RequestAborted);
            }
        }

        await writer.FlushAsync(request.Http.RequestAborted);
    }
}
