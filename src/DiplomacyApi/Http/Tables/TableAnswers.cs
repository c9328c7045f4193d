using System.Buffers;
using System.Text.Json;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Tables;

/// <summary>Answers tables: one set of rules for formats, values and caching, whatever stands in the cells.</summary>
sealed class TableAnswers(CurrentRelease current, Caching caching)
{
    /// <summary>Answers a table at a path; it is only worked out once the request is known to be right.</summary>
    public Task Send(HttpContext http, string path, TableFilter filter, Func<Release, ReleaseConnection, (Table? Table, IResult? Problem)> workOut) => RequestedRelease.Answer(http, current, filter.Release, async release =>
    {
        var offered = RequestShape.Of(filter.GetType()).Formats;
        var format = filter.Format ?? Format.Json;
        if (filter.Format is null && !MediaTypes.TryChoose(http.Request, offered, out format))
        {
            await MediaTypes.Refused(http.Request, offered).ExecuteAsync(http);
            return;
        }

        var failures = new RequestFailures();
        RecordFilters.Check(filter, release, failures);
        // Whether there is an answer shows only when it is worked out; since tables are bounded, that costs little.
        var (table, problem) = failures.Any ? (null, failures.ToResult()) : WorkOut(http, release, workOut);
        var applied = new AppliedQuery(path, filter);
        if (table is not null) Alternates.Tell(http.Response, offered.Where(other => other != format).Select(other => (other, applied.AddressIn(other))));
        if (table is null) await problem!.ExecuteAsync(http);
        else if (!caching.IsSettled(http, release.Identity, applied.Text, format.ToString(), isPinned: filter.Release is not null)) await Write(http, release, applied, table, format);
    });

    static (Table? Table, IResult? Problem) WorkOut(HttpContext http, Release release, Func<Release, ReleaseConnection, (Table? Table, IResult? Problem)> workOut)
    {
        using var rented = release.Rent(http.RequestAborted);
        return workOut(release, rented.Connection);
    }

    static async Task Write(HttpContext http, Release release, AppliedQuery applied, Table table, Format format)
    {
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        if (format is Format.Csv)
        {
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"{string.Join('-', applied.Path.Split('/').Skip(2))}-{release.Identity.Version}.csv\"";
            foreach (var line in table.Lines) body.Write(line);
        }
        else
        {
            body.Write(JsonSerializer.SerializeToUtf8Bytes(table.Answer(new TableLinks { Self = applied.Address(cursor: null), Csv = applied.AddressOfAll("csv") }, PageMeta.Of(release, applied, new PageExtras(Facets: null, table.UndatedLeftOut))), Json.Options));
        }

        await Body.Send(http, MediaTypes.ContentType(format), body.WrittenMemory);
    }
}
