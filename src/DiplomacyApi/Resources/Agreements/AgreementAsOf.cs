using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>An agreement as it stood at the end of a day.</summary>
static class AgreementAsOf
{
    public static Agreement Cut(Agreement agreement, AsOfView view)
    {
        var history = agreement.StatusHistory.Where(step => view.Had(step.SinceOn, step.SincePrecision)).Select(step => step with { Citations = view.Known(step.Citations) }).ToList();
        return agreement with
        {
            AgreedOn = view.Past(agreement.AgreedOn, agreement.AgreedPrecision),
            AgreedPrecision = view.Past(agreement.AgreedPrecision, agreement.AgreedOn),
            EffectiveOn = view.Past(agreement.EffectiveOn, agreement.EffectivePrecision),
            EffectivePrecision = view.Past(agreement.EffectivePrecision, agreement.EffectiveOn),
            EndedOn = view.Past(agreement.EndedOn, agreement.EndedPrecision),
            EndedPrecision = view.Past(agreement.EndedPrecision, agreement.EndedOn),
            Status = history.Count == 0 ? agreement.StatusHistory[0].Status : history[^1].Status,
            StatusHistory = history,
            PartOf = view.Known(agreement.PartOf),
            Stages = view.Known(agreement.Stages),
            Confirmations = [.. agreement.Confirmations.Where(confirmation => view.Had(confirmation.SaidOn, confirmation.SaidPrecision)).Select(confirmation => Cut(confirmation, view))],
            Numbering = [.. agreement.Numbering.Select(numbering => numbering with { Citations = view.Known(numbering.Citations) })],
            Relations = view.Known(agreement.Relations),
            Figures = view.Known("figures", agreement.Figures, FigureAsOf.Cut),
            Claims = view.Known("claims", agreement.Claims, ClaimAsOf.Cut),
            Citations = view.Known(agreement.Citations),
        };
    }

    public static Confirmation Cut(Confirmation confirmation, AsOfView view) => confirmation with { Citations = view.Known(confirmation.Citations) };
}
