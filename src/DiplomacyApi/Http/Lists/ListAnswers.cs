using System.Buffers;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Files;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>Answers lists: the one set of rules for paging, formats, cursors and caching, wherever the rows come from.</summary>
sealed class ListAnswers(CurrentRelease current, Catalog catalog, Caching caching, FileAnswers files, PublicUrl address)
{
    const int FlushAt = 64 * 1024;

    /// <summary>More rows than this are not counted: it would cost more than the page itself.</summary>
    const int MostCounted = 10_000;

    /// <summary>Answers the rows of a collection; <paramref name="matching"/> makes the conditions that only this collection has.</summary>
    public Task Send<TFilter>(HttpContext http, Collection collection, TFilter filter, Func<TFilter, Where> matching)
        where TFilter : ListFilter => Send(http, $"/v1/{collection.Name}", collection, filter, matching);

    /// <summary>Answers the rows of a collection at a path of its own.</summary>
    public Task Send<TFilter>(HttpContext http, string path, Collection collection, TFilter filter, Func<TFilter, Where> matching)
        where TFilter : ListFilter => Send(http, path, filter, release => (Stored(release, collection, filter, matching), null));

    /// <summary>Answers the rows of a collection that one record holds, below the path of that record.</summary>
    public Task Send<TFilter>(HttpContext http, RecordKey owner, Collection collection, TFilter filter, Func<TFilter, Where> matching)
        where TFilter : ListFilter => Send(http, $"/v1/{owner}/{collection.Name}", filter, release => StoredRecords.Missing(http, owner, filter.AsOf, release.Records) is { } missing ? (null, missing) : (Stored(release, collection, filter, matching), null));

    /// <summary>Answers a list at a path; the source is only made once the request is known to be right.</summary>
    public Task Send(HttpContext http, string path, PagedRequest filter, Func<Release, (IListSource? Source, IResult? Problem)> open) => RequestedRelease.Answer(http, current, filter.Release, async release =>
    {
        var request = new ListRequest(http, release, new AppliedQuery(path, filter), filter);
        var offered = RequestShape.Of(filter.GetType()).Formats;
        var format = filter.Format ?? Format.Json;
        if (filter.Format is null && !MediaTypes.TryChoose(http.Request, offered, out format))
        {
            await MediaTypes.Refused(http.Request, offered).ExecuteAsync(http);
            return;
        }

        var (source, problem) = Prepare(request, format, open);
        if (problem is null) Alternates.Tell(http.Response, offered.Where(other => other != format && (other is not Format.Parquet || request.Applied.IsWhole)).Select(other => (other, request.Applied.AddressIn(other))));
        if (problem is not null) await problem.ExecuteAsync(http);
        else if (request.Applied.FileIn(format) is { } name && release.Files.Find(name) is { } file) await files.Send(http, release, file, filter.Release is null ? Caching.Fresh : Caching.Pinned);
        else if (format is Format.Parquet) await NoFile(request).ExecuteAsync(http);
        else if (caching.IsSettled(http, release.Identity, $"{request.Applied.Text}&cursor={filter.Cursor}", format.ToString(), isPinned: filter.Release is not null, source!.Besides)) return;
        else if (format is Format.Json) await SendPage(request, source!);
        else if (format is Format.Atom) await SendFeed(request, source!);
        else await SendRows(request, source!, format);
    });

    StoredSource<TFilter> Stored<TFilter>(Release release, Collection collection, TFilter filter, Func<TFilter, Where> matching)
        where TFilter : ListFilter => new(collection, filter, matching, new DocumentView(catalog, collection, release, filter.AsOf, filter.Fields, filter.Include));

    /// <summary>Checks what can only be checked against a release and a format: ids, codes that are data, the cursor.</summary>
    static (IListSource? Source, IResult? Problem) Prepare(ListRequest request, Format format, Func<Release, (IListSource? Source, IResult? Problem)> open)
    {
        var failures = new RequestFailures();
        RecordFilters.Check(request.Filter, request.Release, failures);
        FormatRules.Check(request.Filter, format, failures);
        if (failures.Any) return (null, failures.ToResult());
        var (source, problem) = open(request.Release);
        return source is null ? (null, problem) : (source, request.Continue(source));
    }

    /// <summary>The answer where a list has no file of its own, since it is filtered or cut.</summary>
    static ProblemResult NoFile(ListRequest request) => new(ProblemTypes.InvalidParameter, $"Parquet is made of whole lists, when a release is built. The rows that match can be had as CSV: {request.Applied.AddressIn(Format.Csv)}", new ParameterError { Parameter = "format", Value = "parquet", Reason = "can't be had of a list that is filtered, cut or ordered otherwise", Allowed = "csv, ndjson, xlsx, json", DidYouMean = [] });

    static async Task SendPage(ListRequest request, IListSource source)
    {
        var limit = request.Filter.Limit ?? PagedRequest.DefaultRows;
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        using (var rented = request.Release.Rent(request.Http.RequestAborted))
        {
            // One row more than the page has tells whether there is a next page.
            var rows = source.Documents(rented.Connection, limit + 1).ToList();
            var next = rows.Count > limit ? request.CursorAfter(rows[limit - 1].Key) : null;
            var isWhole = request.Filter.Cursor is null && next is null;
            var count = isWhole ? RowCount.Exactly(rows.Count) : source.Count(rented.Connection, MostCounted);
            var page = new PageInfo { Limit = limit, Total = count.Rows, TotalIsExact = count.IsExact, NextCursor = next };
            if (source.Complete(rented.Connection, [.. rows.Take(limit).Select(row => row.Document)]) is not { } documents)
            {
                await DocumentView.TooLarge.ExecuteAsync(request.Http);
                return;
            }

            Envelope.Write(body, documents, page, source.Extras(rented.Connection), request);
            if (next is not null) request.Http.Response.Headers.Append("Link", $"<{request.Applied.Address(next)}>; rel=\"next\"");
        }

        await Body.Send(request.Http, MediaTypes.ContentType(Format.Json), body.WrittenMemory);
    }

    async Task SendFeed(ListRequest request, IListSource source)
    {
        byte[] body;
        using (var rented = request.Release.Rent(request.Http.RequestAborted)) body = new FeedFormat(request, source, address).Write(rented.Connection);
        await Body.Send(request.Http, MediaTypes.ContentType(Format.Atom), body);
    }

    /// <summary>Streams rows as they are read: the memory that it takes does not grow with the answer.</summary>
    async Task SendRows(ListRequest request, IListSource source, Format format)
    {
        var response = request.Http.Response;
        response.ContentType = MediaTypes.ContentType(format);
        response.Headers.ContentDisposition = $"attachment; filename=\"{source.Name}-{request.Release.Identity.Version}.{Snake.Code(format)}\"";
        var writer = response.BodyWriter;
        using var rented = request.Release.Rent(request.Http.RequestAborted);
        // HEAD says what GET would, and GET refuses a workbook of too many rows.
        if (format is Format.Xlsx && WorkbookFormat.Refused(request, source, rented.Connection) is { } refused)
        {
            await refused.ExecuteAsync(request.Http);
            return;
        }

        if (HttpMethods.IsHead(request.Http.Request.Method)) return;
        if (format is Format.Xlsx)
        {
            await WorkbookFormat.Write(request, source, rented.Connection);
            return;
        }

        foreach (var piece in Pieces(request, source, format, rented.Connection))
        {
            writer.Write(piece.Span);
            if (format is Format.Ndjson) writer.Write("\n"u8);
            if (writer.UnflushedBytes > FlushAt) await writer.FlushAsync(request.Http.RequestAborted);
        }

        await writer.FlushAsync(request.Http.RequestAborted);
    }

    IEnumerable<ReadOnlyMemory<byte>> Pieces(ListRequest request, IListSource source, Format format, ReleaseConnection connection) => format switch
    {
        Format.Csv => source.Cells(connection, request.Filter.Limit).Select(row => new ReadOnlyMemory<byte>(row)).Prepend(source.CsvHeader),
        Format.Geojson => MapFormat.Pieces(request, source, connection).Select(piece => new ReadOnlyMemory<byte>(piece)),
        Format.Ics => CalendarFormat.Pieces(request, source, connection, address).Select(piece => new ReadOnlyMemory<byte>(piece)),
        _ => source.Lines(connection, request.Filter.Limit).Select(row => new ReadOnlyMemory<byte>(row)),
    };
}
