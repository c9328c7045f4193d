using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Figures;

/// <summary>GET /v1/figures</summary>
sealed class ListFigures(ListAnswers lists) : Endpoint<FigureFilter>
{
    public override void Configure()
    {
        Get("figures", "figures.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Figures", typeof(ListPage<Figure>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List figures";
            text.Description = "Numbers, each with who reports it, of whose people or goods, of which population and as of which day; so that 500 and 3,000 can stand side by side. A figure goes by the day on which it was reported or, where that isn't known, on which the first dated article printed it.";
        });
    }

    public override Task HandleAsync(FigureFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, FigureSql.Collection, filter, FigureSql.Where);
}
