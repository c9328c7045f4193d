using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>GET /v1/contradictions</summary>
sealed class ListContradictions(ListAnswers lists) : Endpoint<ContradictionFilter>
{
    public override void Configure()
    {
        Get("contradictions", "contradictions.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Contradictions", typeof(ListPage<Contradiction>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List contradictions";
            text.Description = "Accounts that cannot all be true, side by side, each with who gives it and its source: numbers of the same thing that do not overlap, steps that one side announces and another denies, statuses dated to different days, claims that deny each other. They are found when a release is built. A worked question: on which numbers of prisoners do the sides disagree? `kind=figures&measure=persons_exchanged`.";
        });
    }

    public override Task HandleAsync(ContradictionFilter filter, CancellationToken ct) => lists.Send(HttpContext, ContradictionSql.Collection, filter, ContradictionSql.Where);
}
