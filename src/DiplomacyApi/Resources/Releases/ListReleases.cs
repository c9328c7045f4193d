using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Releases;

/// <summary>GET /v1/releases</summary>
sealed class ListReleases(ListAnswers lists, CurrentRelease current) : Endpoint<ReleaseFilter>
{
    public override void Configure()
    {
        Get("releases", "releases.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Releases", typeof(ListPage<ListedRelease>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List the releases";
            text.Description = "Every release of the dataset, newest first, with what it brought, how many records changed in it, and whether it can still be read here with `release=`. A worked question: which release do I cite? The one with `is_served`, or the one that your `release=` names.";
        });
    }

    public override Task HandleAsync(ReleaseFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, "/v1/releases", filter, release => (new HeldSource<ListedRelease>("releases", ReleaseSql.Besides(current), connection => ReleaseSql.List(connection, release, current)), null));
}
