using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>Answers single records: the stored document, as it also stands in lists.</summary>
sealed class StoredRecords(CurrentRelease current, Catalog catalog, Caching caching, PublicUrl address)
{
    const string LinkedSuffix = ".jsonld";

    static readonly IReadOnlyList<Format> Offered = OffersAttribute.Of(typeof(RecordRequest));

    public Task Send(HttpContext http, Collection collection, RecordRequest request) => RequestedRelease.Answer(http, current, request.Release, async release =>
    {
        var key = new RecordKey(collection.Name, request.Id);
        var format = Format.Jsonld;
        if (!http.Request.Path.Value!.EndsWith(LinkedSuffix, StringComparison.Ordinal) && !MediaTypes.TryChoose(http.Request, Offered, out format)) await MediaTypes.Refused(http.Request, Offered).ExecuteAsync(http);
        else if (Document(http, release, collection, request.Id) is not { } document) await Absent(key, release.Records, AfterId(http.Request, key)).ExecuteAsync(http);
        else if (NotYet(key, request.AsOf, release.Records) is { } later) await later.ExecuteAsync(http);
        else await SendDocument(http, release, collection, request, format, document);
    });

    /// <summary>The answer where a record isn't there, or wasn't on the day that is asked for; null where it is.</summary>
    public static IResult? Missing(HttpContext http, RecordKey key, DateOnly? asOf, RecordIndex records) =>
        records.Has(key.Collection, key.Id) ? NotYet(key, asOf, records) : Absent(key, records, AfterId(http.Request, key));

    /// <summary>What a request asks of a record, path and query: it goes with it to where the record is now.</summary>
    public static string AfterId(HttpRequest request, RecordKey key) => $"{request.Path.Value!.AsSpan($"/v1/{key}".Length)}{request.QueryString}";

    /// <summary>The answer for a record that isn't there: renamed, withdrawn, or never known.</summary>
    public static IResult Absent(RecordKey key, RecordIndex records, string afterId)
    {
        if (records.RenamedTo(key) is { } id) return TypedResults.Redirect($"/v1/{key.Collection}/{id}{afterId}", permanent: true, preserveMethod: true);
        if (records.Removed(key) is { } removed)
            return new ProblemResult(ProblemTypes.Withdrawn, $"{key} was withdrawn in release {removed.RemovedIn}: {removed.Reason}{(removed.ReplacedBy is null ? "" : $" Use /v1/{removed.ReplacedBy} in its place.")}");
        var near = Nearest.To(key.Id, records.Of(key.Collection));
        var suggestion = near.Count == 0 ? $"/v1/{key.Collection} lists what there is." : $"Did you mean {string.Join(" or ", near.Select(other => $"/v1/{key.Collection}/{other}"))}?";
        return new ProblemResult(ProblemTypes.NotFound, $"There is no record '{key.Id}' in {key.Collection}. {suggestion}", new ParameterError { Parameter = "id", Value = key.Id, Reason = $"is not the id of a record in {key.Collection}", Allowed = $"ids of /v1/{key.Collection}", DidYouMean = near });
    }

    /// <summary>The answer where a record is there, and wasn't on the day that is asked for; null where it was, or no day is.</summary>
    static ProblemResult? NotYet(RecordKey key, DateOnly? asOf, RecordIndex records)
    {
        if (asOf is not { } day || new AsOfDay(day, records).Has(key)) return null;
        return new ProblemResult(
            ProblemTypes.NotFound,
            records.KnownOn(key) is { } known ? $"{key} was not there on {Iso.Day(day)}: it counts from {known}." : $"{key} has no date, so it can't be placed on {Iso.Day(day)}. Leave `as_of` out to read it.");
    }

    /// <summary>A record as it is stored; null where there is none. That it is there and what it is are found in one look.</summary>
    static byte[]? Document(HttpContext http, Release release, Collection collection, string id)
    {
        using var rented = release.Rent(http.RequestAborted);
        return rented.Connection.Blob($"select document from {collection.Table} where id = @p0", id);
    }

    async Task SendDocument(HttpContext http, Release release, Collection collection, RecordRequest request, Format format, byte[] document)
    {
        var path = $"/v1/{collection.Name}/{request.Id}";
        var (linked, query) = (format is Format.Jsonld, Query(request));
        http.Response.Headers.Append("Link", $"<{release.Dataset.LicenseUrl}>; rel=\"license\", <{path}>; rel=\"cite-as\"");
        Alternates.Tell(http.Response, [linked ? (Format.Json, $"{path}{query}") : (Format.Jsonld, $"{path}{LinkedSuffix}{query}")]);
        var understood = $"{path}?as_of={Iso.Day(request.AsOf)}&fields={Joined(request.Fields)}&include={Joined(request.Include)}";
        if (caching.IsSettled(http, release.Identity, understood, format.ToString(), isPinned: request.Release is not null)) return;
        var view = new DocumentView(catalog, collection, release, request.AsOf, request.Fields, request.Include);
        var whole = view.Cut(document);
        byte[]? answered;
        using (var rented = release.Rent(http.RequestAborted)) answered = view.Complete(rented.Connection, [whole])?[0];

        if (answered is null) await DocumentView.TooLarge.ExecuteAsync(http);
        else await Body.Send(http, MediaTypes.ContentType(format), linked ? ((ILinkedRecords)collection).Linked(release, address, request.Id, whole, answered) : answered);
    }

    /// <summary>What a request asks for beside the record, for its address in another format.</summary>
    static string Query(RecordRequest request)
    {
        var given = new[] { ("as_of", Iso.Day(request.AsOf)), ("release", request.Release), ("fields", request.Fields is null ? null : Joined(request.Fields)), ("include", request.Include is null ? null : Joined(request.Include)) }
            .Where(pair => pair.Item2 is not null).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}").ToList();
        return given.Count == 0 ? "" : $"?{string.Join('&', given)}";
    }

    static string Joined(IReadOnlyList<string>? names) => string.Join(',', names ?? []);
}
