using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>How confirmations are stored as rows of their own, and how lists of them are asked for.</summary>
static class ConfirmationSql
{
    public static readonly RecordCollection<ListedConfirmation> Collection = new("confirmations", "confirmation")
    {
        Date = confirmation => (confirmation.SaidOn, confirmation.SaidPrecision),
        Owner = confirmation => new RecordKey("agreements", confirmation.Agreement.Id),
        Title = confirmation => $"{confirmation.Actor.Name} on {confirmation.Agreement.Name}",
        Columns =
        [
            ("agreement_id", confirmation => confirmation.Agreement.Id),
            ("actor_id", confirmation => confirmation.Actor.Id),
            ("spokesperson_id", confirmation => confirmation.Spokesperson?.Id),
            ("phase", confirmation => Snake.Code(confirmation.Phase)),
            ("stance", confirmation => Snake.Code(confirmation.Stance)),
        ],
        CountedBy =
        [
            ("agreement", Facet.OfColumn("agreement_id", "agreements")),
            ("actor", Facet.OfColumn("actor_id", "actors")),
            ("spokesperson", Facet.OfColumn("spokesperson_id", "actors")),
            ("phase", Facet.OfColumn("phase")),
            ("stance", Facet.OfColumn("stance")),
        ],
        Cut = (confirmation, view) => confirmation with { Citations = view.Known(confirmation.Citations) },
        Texts = confirmation => [confirmation.Agreement.Name, confirmation.Actor.Name, confirmation.Spokesperson?.Name, confirmation.Note],
        Links = confirmation => [.. RecordLink.Of(Relations.ConfirmationBy, confirmation.Actor, []), .. RecordLink.Of(Relations.Spokesperson, confirmation.Spokesperson, [])],
    };

    public static Where Where(ConfirmationFilter filter) => Where((ConfirmationsFilter)filter).Any("agreement_id", filter.Agreement);

    public static Where Where(AgreementConfirmationFilter filter) => Where((ConfirmationsFilter)filter).And("agreement_id = {0}", filter.Id);

    static Where Where(ConfirmationsFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("actor_id", filter.Actor)
        .Any("spokesperson_id", filter.Spokesperson)
        .Any("phase", filter.Phase.Codes())
        .Any("stance", filter.Stance.Codes());
}
