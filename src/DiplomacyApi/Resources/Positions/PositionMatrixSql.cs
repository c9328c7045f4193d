using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Positions;

/// <summary>How the rows, the columns and the cells of a matrix of positions are found.</summary>
sealed class PositionMatrixSql(PositionMatrixFilter filter)
{
    readonly string? day = Iso.Day(filter.AsOf);

    /// <summary>How many columns and rows the matrix has.</summary>
    public (long Proposals, long Actors) Size(ReleaseConnection connection)
    {
        var (proposals, positions) = (Proposals(), Positions(day));
        return (
            connection.Number($"select count(*) from proposal {proposals.Sql}", proposals.Values),
            filter.Actor?.Count ?? connection.Number($"select count(distinct actor_id) from position {positions.Sql}", positions.Values));
    }

    /// <summary>The documents of the proposals that are columns, oldest first.</summary>
    public IReadOnlyList<byte[]> Columns(ReleaseConnection connection)
    {
        var proposals = Proposals();
        return [.. connection.Rows($"select document from proposal {proposals.Sql} order by (dated_on is null), seq", proposals.Values, row => row.GetFieldValue<byte[]>(0))];
    }

    /// <summary>The last position of each actor on each proposal, with the stance of the dated one before. Undated positions have the lowest numbers.</summary>
    public IReadOnlyList<(byte[] Document, string? StanceBefore)> Current(ReleaseConnection connection)
    {
        var positions = Positions(day);
        return
        [
            .. connection.Rows(
                $"""
                select document, stance_before from (
                    select document, lag(case when dated_on is not null then stance end) over oldest_first as stance_before, lead(seq) over oldest_first as seq_after
                    from position {positions.Sql} window oldest_first as (partition by proposal_id, actor_id order by seq)
                ) where seq_after is null
                """,
                positions.Values,
                row => (row.GetFieldValue<byte[]>(0), row.IsDBNull(1) ? null : row.GetString(1))),
        ];
    }

    /// <summary>The actors that are rows, in the order of their names: those that are named, or those whose positions there are.</summary>
    public IReadOnlyList<(string Id, string Name, string Kind, string? CountryCode)> Rows(ReleaseConnection connection, IEnumerable<string> withPosition) =>
    [
        .. connection.Rows(
            "select id, name, kind, country_code from actor where id in (select value from json_each(@p0)) order by seq",
            [JsonSerializer.Serialize(filter.Actor ?? withPosition.Distinct(StringComparer.Ordinal))],
            row => (row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3))),
    ];

    /// <summary>How many positions match on whatever day, and have no date by which they could be there on a day.</summary>
    public long Undated(ReleaseConnection connection)
    {
        var positions = Positions(asOf: null);
        return connection.Number($"select count(*) from position {positions.Sql} and position.known_on is null", positions.Values);
    }

    Where Positions(string? asOf) => new Where(asOf)
        .Exists(true, query => $"select 1 from proposal where proposal.id = position.proposal_id{OfProposal(query)}")
        .Any("actor_id", filter.Actor)
        .And("position.known_on <= {0}", asOf);

    Where Proposals() => new Where(day)
        .Among(true, query => $"select proposal.seq from proposal where 1{OfProposal(query)}")
        .Exists(filter.Proposal is null, query => $"select 1 from position where position.proposal_id = proposal.id{query.AndOneOf("position.actor_id", filter.Actor)}{query.AndKnown("position.known_on")}");

    string OfProposal(Where query) =>
        query.AndOneOf("proposal.id", filter.Proposal) + query.AndOneOf("proposal.kind", filter.Kind.Codes()) + Member(query, "conflicts", filter.Conflict) + Member(query, "topics", filter.Topic) + query.AndKnown("proposal.known_on");

    static string Member(Where query, string of, IReadOnlyList<string>? ids) =>
        ids is null ? "" : $" and proposal.seq in (select seq from membership where of_collection = '{of}' and collection = 'proposals'{query.AndOneOf("of_id", ids)}{query.AndKnown("membership.known_on")})";
}
