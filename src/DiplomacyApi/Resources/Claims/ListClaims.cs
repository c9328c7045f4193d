using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Claims;

/// <summary>GET /v1/claims</summary>
sealed class ListClaims(ListAnswers lists) : Endpoint<ClaimFilter>
{
    public override void Configure()
    {
        Get("claims", "claims.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Claims", typeof(ListPage<Claim>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List claims";
            text.Description = "Allegations, denials, accusations and findings, each beside what answers it.";
        });
    }

    public override Task HandleAsync(ClaimFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ClaimSql.Collection, filter, ClaimSql.Where);
}
