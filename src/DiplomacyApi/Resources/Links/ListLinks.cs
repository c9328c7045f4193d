using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Links;

/// <summary>GET /v1/{resource}/{id}/links</summary>
sealed class ListLinks(ListAnswers lists) : Endpoint<LinkFilter>
{
    public override void Configure()
    {
        Get("{resource}/{id}/links", "{resource}/{id}/links.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Links", typeof(ListPage<Link>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List the neighbours of a record";
            text.Description = "Everything that a record refers to and everything that refers to it, newest first, each with the relation, the date, the stance and the source. A worked question: what Macron said is `/v1/actors/emmanuel-macron/links?relation=said`.";
        });
    }

    public override Task HandleAsync(LinkFilter filter, CancellationToken ct)
    {
        var record = new RecordKey(filter.Resource, filter.Id);
        return lists.Send(HttpContext, $"/v1/{record}/links", filter, release => release.Records.Has(record.Collection, record.Id)
            ? (new LinkSource(new LinkSql(record, filter), filter.AsOf is { } day ? new AsOfView(new AsOfDay(day, release.Records)) : null), null)
            : (null, StoredRecords.Absent(record, release.Records, StoredRecords.AfterId(HttpContext.Request, record))));
    }
}
