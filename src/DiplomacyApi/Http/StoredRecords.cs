using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>Answers single records: the stored document, as it also stands in lists.</summary>
sealed class StoredRecords(CurrentRelease current, Caching caching)
{
    public async Task Send(HttpContext http, Collection collection, string id)
    {
        using var release = current.Enter();
        if (release is null)
        {
            await ReleaseHeaders.Unavailable.ExecuteAsync(http);
            return;
        }

        ReleaseHeaders.Set(http, release.Identity);
        if (!MediaTypes.TryChoose(http.Request, [Format.Json], out _)) await MediaTypes.Refused(http.Request, [MediaTypes.Json]).ExecuteAsync(http);
        else if (!release.Records.Has(collection.Name, id)) await Absent(new RecordKey(collection.Name, id), release.Records, "").ExecuteAsync(http);
        else await SendDocument(http, release, collection, id);
    }

    /// <summary>The answer for a record that isn't there: renamed, withdrawn, or never known.</summary>
    public static IResult Absent(RecordKey key, RecordIndex records, string pathAfterId)
    {
        if (records.RenamedTo(key) is { } id) return TypedResults.Redirect($"/v1/{key.Collection}/{id}{pathAfterId}", permanent: true, preserveMethod: true);
        if (records.Removed(key) is { } removed)
            return new ProblemResult(ProblemTypes.Withdrawn, $"{key} was withdrawn in release {removed.RemovedIn}: {removed.Reason}{(removed.ReplacedBy is null ? "" : $" Use /v1/{removed.ReplacedBy} in its place.")}");
        var near = Nearest.To(key.Id, records.Of(key.Collection));
        var suggestion = near.Count == 0 ? $"/v1/{key.Collection} lists what there is." : $"Did you mean {string.Join(" or ", near.Select(other => $"/v1/{key.Collection}/{other}"))}?";
        return new ProblemResult(ProblemTypes.NotFound, $"There is no record '{key.Id}' in {key.Collection}. {suggestion}", new ParameterError { Parameter = "id", Value = key.Id, Reason = $"is not the id of a record in {key.Collection}", Allowed = $"ids of /v1/{key.Collection}", DidYouMean = near });
    }

    async Task SendDocument(HttpContext http, Release release, Collection collection, string id)
    {
        http.Response.Headers.Append("Link", $"<{release.Dataset.LicenseUrl}>; rel=\"license\", </v1/{collection.Name}/{id}>; rel=\"cite-as\"");
        if (caching.IsNotModified(http, release.Identity, $"/v1/{collection.Name}/{id}", nameof(Format.Json))) return;
        byte[] document;
        using (var rented = release.Rent()) document = rented.Connection.Blob($"select document from {collection.Table} where id = @p0", id)!;
        http.Response.ContentType = MediaTypes.ContentType(Format.Json);
        http.Response.ContentLength = document.Length;
        await http.Response.BodyWriter.WriteAsync(document, http.RequestAborted);
    }
}
