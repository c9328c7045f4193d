using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>How agreements are found by the answer that one side's word got from the others, on a day where one is asked for.</summary>
static class AgreementAnswerSql
{
    const string Affirming = "'announces', 'confirms', 'partly_confirms'";

    /// <summary>The rows of the agreements of which an answer holds.</summary>
    public static string Query(AgreementAnswer answer, Where query) => answer switch
    {
        AgreementAnswer.Confirmed => $"select party.from_seq from {Party(query)} group by party.from_seq having count(*) > 1 and min({Says(query, $"stance in ({Affirming})")}) = 1",
        _ => $"select party.from_seq from {Party(query)} and {Word(query)} and {Reply(answer, query)}",
    };

    static string Reply(AgreementAnswer answer, Where query) => answer switch
    {
        AgreementAnswer.Denied => Says(query, "stance = 'denies'"),
        AgreementAnswer.NotConfirmed => $"{Says(query, "stance in ('does_not_confirm', 'declines_to_comment', 'silent')")} and not {Says(query, $"stance in ({Affirming}, 'denies')")}",
        _ => $"not {Says(query, "stance <> 'unknown'")}",
    };

    // The plus keeps SQLite from going through the links of all actors instead of those of agreements.
    static string Party(Where query) => $"link as party where party.from_collection = 'agreements' and +party.to_collection = 'actors' and party.relation = 'party'{query.AndKnown("party.known_on")}";

    /// <summary>Somebody else than the party spoke for the agreement.</summary>
    static string Word(Where query) => $"exists (select 1 from confirmation where agreement_id = party.from_id and actor_id <> party.to_id and stance in ({Affirming}){query.AndKnown("confirmation.known_on")})";

    /// <summary>The party itself said something.</summary>
    static string Says(Where query, string condition) => $"exists (select 1 from confirmation where agreement_id = party.from_id and actor_id = party.to_id and {condition}{query.AndKnown("confirmation.known_on")})";
}
