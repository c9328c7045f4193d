using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>A proposal as it stood at the end of a day.</summary>
static class ProposalAsOf
{
    public static Proposal Cut(Proposal proposal, AsOfView view)
    {
        var history = proposal.StatusHistory.Where(step => view.Had(step.SinceOn, step.SincePrecision)).Select(step => step with { Citations = view.Known(step.Citations) }).ToList();
        return proposal with
        {
            Status = history.Count == 0 ? proposal.StatusHistory[0].Status : history[^1].Status,
            StatusHistory = history,
            Positions = [.. proposal.Positions.Where(position => view.Had(position.TakenOn, position.TakenPrecision)).Select(position => Cut(position, view))],
            Relations = view.Known(proposal.Relations),
            Figures = view.Known("figures", proposal.Figures, FigureAsOf.Cut),
            Claims = view.Known("claims", proposal.Claims, ClaimAsOf.Cut),
            Citations = view.Known(proposal.Citations),
        };
    }

    public static Position Cut(Position position, AsOfView view) => position with { Statement = view.Known(position.Statement), Citations = view.Known(position.Citations) };
}
