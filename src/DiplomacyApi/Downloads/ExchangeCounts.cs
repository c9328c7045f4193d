using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>What is reported of exchanges, releases and repatriations, number by number: nothing is merged, and no side is believed.</summary>
static class ExchangeCounts
{
    static readonly AgreementKind[] Kinds = [AgreementKind.PrisonerExchange, AgreementKind.RemainsRepatriation, AgreementKind.ChildReturn, AgreementKind.CivilianRelease];

    public static IEnumerable<ExchangeCount> All(ReleaseConnection connection)
    {
        var countries = ActorCountries.All(connection);
        return AgreementSql.Collection.All(connection).Where(agreement => Kinds.Contains(agreement.Kind)).SelectMany(agreement => Of(agreement, countries));
    }

    static IEnumerable<ExchangeCount> Of(Agreement agreement, IReadOnlyDictionary<string, string?> countries)
    {
        if (agreement.Figures.Count == 0) return [Row(agreement, 1, null, null, isLargest: false)];
        var figures = agreement.Figures.OrderBy(figure => figure.Side?.Id, StringComparer.Ordinal).ThenBy(figure => figure.Id, StringComparer.Ordinal).ToList();
        var largest = figures.GroupBy(figure => (figure.Side?.Id, figure.Measure, Country(figure, countries) ?? figure.ReportedBy?.Id)).Select(counts => counts.MaxBy(Size)).ToHashSet();
        return figures.Select((figure, index) => Row(agreement, index + 1, figure, Country(figure, countries), largest.Contains(figure)));
    }

    static string? Country(Figure figure, IReadOnlyDictionary<string, string?> countries) => figure.ReportedBy is { } reporter ? countries[reporter.Id] : null;

    /// <summary>How much it is at most; MaxBy takes the first of several that are equal.</summary>
    static decimal Size(Figure figure) => figure.Value ?? figure.High ?? figure.Low ?? decimal.MinValue;

    static ExchangeCount Row(Agreement agreement, int number, Figure? figure, string? country, bool isLargest) => new()
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
        ReportedByCountryCode = country,
        ReportedOn = figure?.ReportedOn,
        IsLargest = isLargest,
        FigureId = figure?.Id,
    };
}
