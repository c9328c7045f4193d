using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A list as it is declared for HTTP, to be read without it: the same filters, and the same reasons to refuse them.</summary>
abstract class Listing
{
    public abstract Collection Collection { get; }

    /// <summary>The filter that a query string makes; what is wrong with it is among the failures.</summary>
    public abstract ListFilter Read(IQueryCollection query, RequestFailures failures);

    /// <summary>The rows that match.</summary>
    public abstract Table Matching(ListFilter filter, Release release, Catalog catalog);
}

/// <inheritdoc cref="Listing"/>
sealed class Listing<TFilter>(Collection collection, Func<TFilter, Where> matching) : Listing
    where TFilter : ListFilter
{
    public override Collection Collection => collection;

    public override ListFilter Read(IQueryCollection query, RequestFailures failures) => StrictBinder<TFilter>.Read(query, [], failures);

    public override Table Matching(ListFilter filter, Release release, Catalog catalog)
    {
        var view = new DocumentView(catalog, collection, release, filter.AsOf, filter.Fields, include: null);
        return new MatchingTable(collection, filter, new StoredSource<TFilter>(collection, (TFilter)filter, matching, view), view);
    }
}
