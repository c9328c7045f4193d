using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>Works out a matrix of confirmations from the documents of the agreements, as they stood on the day.</summary>
sealed class ConfirmationMatrixWork(ConfirmationMatrixFilter filter, Release release, Catalog catalog)
{
    public Table WorkOut(ReleaseConnection connection)
    {
        var view = new DocumentView(catalog, catalog["agreements"], release, filter.AsOf, fields: null, include: null);
        var where = new Where().Any("id", filter.Agreement).And("known_on <= {0}", Iso.Day(filter.AsOf));
        var rows = connection.Rows($"select document from agreement {where.Sql} order by (dated_on is null), seq", where.Values, row => JsonSerializer.Deserialize<Agreement>(view.Cut(row.GetFieldValue<byte[]>(0)), Json.Options)!)
            .SelectMany(Rows).ToList();
        return new Table(
            (links, meta) => new ConfirmationMatrix { Data = rows, Links = links, Meta = meta },
            rows.Select(row => Cells<ConfirmationMatrixRow>.Row(row)).Prepend(Cells<ConfirmationMatrixRow>.Header().ToArray()),
            filter.AsOf is null ? null : Undated(connection));
    }

    static IEnumerable<ConfirmationMatrixRow> Rows(Agreement agreement) => agreement.Parties.Select(party => party.Actor).Concat(agreement.Confirmations.Select(confirmation => confirmation.Actor)).Distinct().Select(actor => new ConfirmationMatrixRow
    {
        Agreement = Reference.To("agreements", agreement.Id, agreement.Title),
        Actor = actor,
        Roles = [.. agreement.Parties.Where(party => party.Actor == actor).Select(party => party.Role)],
        Announced = ConfirmationCell.Of(agreement, actor.Id, Phase.Announced),
        Agreed = ConfirmationCell.Of(agreement, actor.Id, Phase.Agreed),
        Started = ConfirmationCell.Of(agreement, actor.Id, Phase.Started),
        Completed = ConfirmationCell.Of(agreement, actor.Id, Phase.Completed),
    });

    /// <summary>How many confirmations of these agreements have no date by which they could be there on a day.</summary>
    long Undated(ReleaseConnection connection)
    {
        var where = new Where().Any("agreement_id", filter.Agreement);
        return connection.Number($"select count(*) from confirmation {where.Sql} and known_on is null", where.Values);
    }
}
