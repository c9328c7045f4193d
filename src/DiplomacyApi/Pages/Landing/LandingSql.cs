using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Pages.Landing;

/// <summary>Finds the examples of the landing page in whatever release is served: those that show most of what the dataset is for.</summary>
static class LandingSql
{
    /// <summary>A passage that a source got wrong: words put into another's mouth come before words that were changed, and so on.</summary>
    public static Extract? CheckedQuotation(ReleaseConnection connection) => Read<Extract>(connection.Blob(
        """
        select document from extract where verdict not in ('confirmed', 'no_checkable_fact')
        order by case verdict when 'misattributed' then 0 when 'altered' then 1 when 'distorted' then 2 when 'wrong_date' then 3 else 4 end, seq
        """));

    /// <summary>The agreement on which actors say the most different things.</summary>
    public static Agreement? ContestedAgreement(ReleaseConnection connection) => Read<Agreement>(connection.Blob(
        """
        select agreement.document from agreement join confirmation on confirmation.agreement_id = agreement.id and confirmation.stance <> 'unknown'
        group by agreement.id order by count(distinct confirmation.stance) desc, count(distinct confirmation.actor_id) desc, agreement.seq desc
        """));

    /// <summary>The two figures that are furthest apart.</summary>
    public static Contradiction? FarthestFigures(ReleaseConnection connection) => Read<Contradiction>(connection.Blob(
        """
        select document from (select document, seq, cast(document as text) as json from contradiction where kind = 'figures')
        where json_array_length(json, '$.sides') = 2 and json_extract(json, '$.sides[0].actor.id') <> json_extract(json, '$.sides[1].actor.id')
        order by json_extract(json, '$.spread') desc, seq desc
        """));

    static T? Read<T>(byte[]? document)
        where T : class => document is null ? null : JsonSerializer.Deserialize<T>(document, Json.Options);
}
