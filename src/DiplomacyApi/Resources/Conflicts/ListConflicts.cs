using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>GET /v1/conflicts</summary>
sealed class ListConflicts(ListAnswers lists) : Endpoint<ConflictFilter>
{
    public override void Configure()
    {
        Get("conflicts", "conflicts.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Conflicts", typeof(ListPage<Conflict>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List conflicts";
            text.Description = "The contexts that everything else belongs to. The dataset begins with one.";
        });
    }

    public override Task HandleAsync(ConflictFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ConflictSql.Collection, filter, ConflictSql.Where);
}
