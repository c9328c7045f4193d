using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Search;

/// <summary>GET /v1/search</summary>
sealed class SearchRecords(ListAnswers lists) : Endpoint<SearchFilter>
{
    public override void Configure()
    {
        Get("search", "search.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Search", typeof(SearchPage)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "Search all collections";
            text.Description = "Records of every collection that contain the words, best first, each with the place where they stand and with the number of hits in each collection. A search that finds nothing says which of its words occur at all, and which are near. A worked question: where Zelenskyy speaks of guarantees, by his name in Ukrainian and while typing, is `q=Зеленський guarant*`.";
        });
    }

    public override Task HandleAsync(SearchFilter filter, CancellationToken ct) => lists.Send(HttpContext, "/v1/search", filter, release => (new SearchSource(filter, release), null));
}
