using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Positions;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>Positions as runs of days. They are read in the order of actor, proposal and day, so that only one is held at a time.</summary>
static class PositionRuns
{
    public static IEnumerable<PositionRun> All(ReleaseConnection connection)
    {
        var last = connection.Rows("select max(dated_until) from position", [], row => row.IsDBNull(0) ? "" : row.GetString(0)).First();
        Dated? held = null;
        foreach (var next in Read(connection))
        {
            // Of several on one day the last one counts.
            if (held is not null && !(IsSame(held, next) && held.Day == next.Day)) yield return Run(held, IsSame(held, next) ? next.Day : null, last);
            held = next;
        }

        if (held is not null) yield return Run(held, null, last);
    }

    static IEnumerable<Dated> Read(ReleaseConnection connection) => connection.Rows(
        "select document, dated_until from position where dated_until is not null order by actor_id, proposal_id, dated_until, seq",
        [],
        row => new Dated(JsonSerializer.Deserialize<ListedPosition>(row.GetFieldValue<byte[]>(0), Json.Options)!, Day(row.GetString(1))));

    static bool IsSame(Dated one, Dated other) => one.Position.Actor == other.Position.Actor && one.Position.Proposal == other.Position.Proposal;

    static PositionRun Run(Dated dated, DateOnly? next, string last)
    {
        var until = next?.AddDays(-1) ?? Day(last);
        return new PositionRun
        {
            ActorId = dated.Position.Actor.Id,
            ActorName = dated.Position.Actor.Name,
            ProposalId = dated.Position.Proposal.Id,
            ProposalTitle = dated.Position.Proposal.Name,
            FromOn = dated.Day,
            UntilOn = until,
            Days = until.DayNumber - dated.Day.DayNumber + 1,
            Stance = dated.Position.Stance,
            StanceBefore = dated.Position.StanceBefore,
            PositionId = dated.Position.Id,
            StatementId = dated.Position.Statement?.Id,
            IsLatest = next is null,
        };
    }

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    sealed record Dated(ListedPosition Position, DateOnly Day);
}
