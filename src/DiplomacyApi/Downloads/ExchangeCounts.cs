using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Downloads;

/// <summary>What is reported of exchanges, releases and repatriations, number by number: nothing is merged, and no side is believed.</summary>
static class ExchangeCounts
{
    static readonly AgreementKind[] Kinds = [AgreementKind.PrisonerExchange, AgreementKind.RemainsRepatriation, AgreementKind.ChildReturn, AgreementKind.CivilianRelease];

    public static IEnumerable<ExchangeCount> Of(Agreement agreement)
    {
        if (!Kinds.Contains(agreement.Kind)) return [];
        var figures = agreement.Figures.OrderBy(figure => figure.Side?.Id, StringComparer.Ordinal).ThenBy(figure => figure.Id, StringComparer.Ordinal).ToList();
        return figures.Count == 0 ? [Row(agreement, 1, null, isLargest: false)] : figures.Select((figure, index) => Row(agreement, index + 1, figure, IsLargest(figure, figures)));
    }

    static bool IsLargest(Figure figure, IEnumerable<Figure> figures) =>
        Size(figure) is { } size && !figures.Any(other => other.Side == figure.Side && other.ReportedBy == figure.ReportedBy && other.Measure == figure.Measure && Size(other) > size);

    static decimal? Size(Figure figure) => figure.Value ?? figure.High ?? figure.Low;

    static ExchangeCount Row(Agreement agreement, int number, Figure? figure, bool isLargest) => new()
    {
        AgreementId = agreement.Id,
        Number = number,
        Kind = agreement.Kind,
        Title = agreement.Title,
        AnnouncedOn = agreement.AnnouncedOn,
        EffectiveOn = agreement.EffectiveOn,
        Status = agreement.Status,
        PartOfId = agreement.PartOf?.Id,
        SideId = figure?.Side?.Id,
        SideName = figure?.Side?.Name,
        Measure = figure?.Measure,
        Population = figure?.Population,
        Value = figure?.Value,
        Low = figure?.Low,
        High = figure?.High,
        Qualifier = figure?.Qualifier,
        Unit = figure?.Unit,
        ReportedById = figure?.ReportedBy?.Id,
        ReportedByName = figure?.ReportedBy?.Name,
        ReportedOn = figure?.ReportedOn,
        IsLargest = isLargest,
        FigureId = figure?.Id,
    };
}
