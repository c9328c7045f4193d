using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Works out a matrix of positions: it reads the proposals and the last positions on them as they stood on the day.</summary>
sealed class PositionMatrixWork(PositionMatrixFilter filter, Release release, Catalog catalog)
{
    /// <summary>The most rows, and the most columns.</summary>
    public const int Most = 100;

    readonly PositionMatrixSql sql = new(filter);

    public (Table? Table, IResult? Problem) WorkOut(ReleaseConnection connection)
    {
        var (proposals, actors) = sql.Size(connection);
        if (proposals > Most || actors > Most) return (null, TooLarge(proposals, actors));
        var columns = sql.Columns(connection).Select(document => Column(Read<Proposal>("proposals", document))).ToList();
        var cells = sql.Current(connection).Select(current => (Position: Read<ListedPosition>("positions", current.Document), current.StanceBefore)).ToDictionary(current => (current.Position.Actor.Id, current.Position.Proposal.Id), current => Cell(current.Position, current.StanceBefore));
        var rows = sql.Rows(connection, cells.Keys.Select(key => key.Item1)).Select(actor => new PositionMatrixRow
        {
            Actor = Reference.To("actors", actor.Id, actor.Name),
            Kind = Snake.Value<ActorKind>(actor.Kind),
            CountryCode = actor.CountryCode,
            Positions = columns.ToDictionary(column => column.Proposal.Id, column => cells.GetValueOrDefault((actor.Id, column.Proposal.Id)), StringComparer.Ordinal),
        }).ToList();
        return (new Table((links, meta) => new PositionMatrix { Data = rows, Proposals = columns, Links = links, Meta = meta }, Lines(columns, rows), filter.AsOf is null ? null : sql.Undated(connection)), null);
    }

    T Read<T>(string collection, byte[] document) => JsonSerializer.Deserialize<T>(new DocumentView(catalog, catalog[collection], release, filter.AsOf, fields: null, include: null).Cut(document), Json.Options)!;

    static ProblemResult TooLarge(long proposals, long actors) => new(
        ProblemTypes.QueryTooExpensive,
        $"The matrix would have {actors} actors and {proposals} proposals; it has at most {Most} of each. Name the proposals with `proposal` or the actors with `actor`, or choose fewer proposals by `topic` and `kind`.");

    static PositionMatrixColumn Column(Proposal proposal) => new()
    {
        Proposal = Reference.To("proposals", proposal.Id, proposal.Title),
        Kind = proposal.Kind,
        ProposedOn = proposal.ProposedOn,
        ProposedPrecision = proposal.ProposedPrecision,
        Status = proposal.Status,
    };

    static PositionCell Cell(ListedPosition position, string? stanceBefore) => new()
    {
        Id = position.Id,
        Stance = position.Stance,
        MovedFrom = stanceBefore is null || stanceBefore == Snake.Code(position.Stance) ? null : Snake.Value<PositionStance>(stanceBefore),
        Conditions = position.Conditions,
        TakenOn = position.TakenOn,
        TakenPrecision = position.TakenPrecision,
        Statement = position.Statement,
        CitationsCount = position.Citations.Count,
    };

    static IEnumerable<byte[]> Lines(IReadOnlyList<PositionMatrixColumn> columns, IReadOnlyList<PositionMatrixRow> rows) =>
    [
        CsvLine.Of(["actor_id", "actor_name", .. columns.Select(column => column.Proposal.Id)]),
        .. rows.Select(row => CsvLine.Of([row.Actor.Id, row.Actor.Name, .. columns.Select(column => row.Positions[column.Proposal.Id] is { } cell ? Snake.Code(cell.Stance) : null)])),
    ];
}
