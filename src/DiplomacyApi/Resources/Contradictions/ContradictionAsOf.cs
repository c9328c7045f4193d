using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>A contradiction as it stood at the end of a day: between the accounts that had been given by then.</summary>
static class ContradictionAsOf
{
    public static Contradiction Cut(Contradiction contradiction, AsOfView view)
    {
        var (kind, all) = (contradiction.Kind, contradiction.Sides);
        var sides = all.Where(side => view.Had(Disagreement.Since(kind, side, all), DatePrecision.Day)).ToList();
        var told = sides.Count == all.Count ? contradiction : kind switch
        {
            ContradictionKind.Figures => FigureContradictions.Told(contradiction, sides),
            ContradictionKind.Dates => HistoryContradictions.Told(contradiction, sides),
            ContradictionKind.Confirmations => ConfirmationContradictions.Told(contradiction, sides),
            _ => contradiction,
        };
        return told with { Sides = [.. told.Sides.Select(side => side with { Citations = view.Known(side.Citations) })] };
    }
}
