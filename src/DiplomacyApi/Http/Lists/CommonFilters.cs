using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The filters that every list has, as conditions.</summary>
static class CommonFilters
{
    public static void Add(Where where, Collection collection, ListFilter filter)
    {
        if (filter.Q is { } words && SearchQuery.TryParse(words, out var match, out _)) where.Among(given: true, query => query.Worded(collection, match));
        where.Among(filter.Conflict is not null, query => $"select seq from membership where of_collection = 'conflicts' and collection = '{collection.Name}'{query.AndOneOf("of_id", filter.Conflict)}{query.AndKnown()}");
        where.Among(filter.Topic is not null, query => $"select seq from membership where of_collection = 'topics' and collection = '{collection.Name}'{query.AndOneOf("of_id", filter.Topic)}{query.AndKnown()}");
        where.And("known_on <= {0}", Iso.Day(filter.AsOf));
        where.And("changed > (select number from ledger where version = {0})", filter.ChangedSince);
        if (filter is not DatedListFilter dated) return;
        where.And("dated_until >= {0}", Iso.Day(dated.DateFrom));
        where.And("dated_on <= {0}", Iso.Day(dated.DateTo));
    }
}
