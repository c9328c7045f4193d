using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Statements;

/// <summary>GET /v1/statements</summary>
sealed class ListStatements(ListAnswers lists) : Endpoint<StatementFilter>
{
    public override void Configure()
    {
        Get("statements", "statements.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Statements", typeof(ListPage<Statement>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List statements";
            text.Description = "Who said what, on which day, about what and in which stance. A worked question: all statements on security guarantees between the Washington meeting and the end of March are `topic=security-guarantees&date_from=2025-02-24&date_to=2025-03-31`.";
        });
    }

    public override Task HandleAsync(StatementFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, StatementSql.Collection, filter, StatementSql.Where);
}
