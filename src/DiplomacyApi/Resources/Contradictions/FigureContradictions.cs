using System.Globalization;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>
/// Finds numbers that cannot all be right. Only like is held against like: figures about one record, of one measure, side, population
/// and unit, and of one day or without a day.
/// </summary>
static class FigureContradictions
{
    public static IEnumerable<Contradiction> Find(IEnumerable<Figure> figures)
    {
        var groups = figures.SelectMany(figure => figure.About.Select(about => (about.Record, Figure: figure)))
            .GroupBy(pair => (pair.Record.Collection, pair.Record.Id, pair.Figure.Measure, Side: pair.Figure.Side?.Id, pair.Figure.Population, pair.Figure.Unit), pair => pair);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups)
            foreach (var cluster in Clusters([.. group.Select(pair => pair.Figure)]))
            {
                // Figures about two records would contradict each other twice.
                if (!seen.Add(string.Join(' ', cluster.Select(figure => figure.Id)))) continue;
                var name = $"{group.Key.Id}-{group.Key.Measure.Replace('_', '-')}{(group.Key.Side is { } side ? $"-{side}" : "")}";
                var number = names[name] = names.GetValueOrDefault(name) + 1;
                yield return Describe(number == 1 ? name : $"{name}-{number}", group.First().Record, cluster);
            }
    }

    /// <summary>The figures that disagree, together with all that they disagree with.</summary>
    static IEnumerable<IReadOnlyList<Figure>> Clusters(List<Figure> figures)
    {
        var left = new HashSet<Figure>(figures, ReferenceEqualityComparer.Instance);
        foreach (var first in figures)
        {
            if (!left.Contains(first)) continue;
            var cluster = new List<Figure> { first };
            for (var i = 0; i < cluster.Count; i++)
                cluster.AddRange(figures.Where(other => !cluster.Contains(other) && Disagree(cluster[i], other)));
            left.ExceptWith(cluster);
            if (cluster.Count > 1) yield return [.. cluster.OrderBy(figure => figure.ReportedOn ?? DateOnly.MaxValue).ThenBy(figure => figure.Id, StringComparer.Ordinal)];
        }
    }

    static bool Disagree(Figure one, Figure other) =>
        (one.AsOfOn is null || other.AsOfOn is null || (one.AsOfOn, one.AsOfPrecision) == (other.AsOfOn, other.AsOfPrecision)) && Interval.Of(one).IsDisjointFrom(Interval.Of(other));

    static Contradiction Describe(string id, RecordReference record, IReadOnlyList<Figure> figures)
    {
        var first = figures[0];
        var numbers = figures.SelectMany(figure => new[] { figure.Value, figure.Low, figure.High }).OfType<decimal>().ToList();
        var spread = numbers.Max() - numbers.Min();
        var dated = figures.Where(figure => figure.ReportedOn is not null).MinBy(figure => figure.ReportedOn);
        return new Contradiction
        {
            Id = id,
            Kind = ContradictionKind.Figures,
            Summary = $"{string.Join("; ", figures.Select(Sentence))}. Counted: {first.Population ?? first.Measure.Replace('_', ' ')} ({record.Name}).",
            Conflict = first.Conflict,
            Record = record,
            DatedOn = dated?.ReportedOn,
            DatedPrecision = dated?.ReportedPrecision,
            Measure = first.Measure,
            Unit = first.Unit,
            Population = first.Population,
            Side = first.Side,
            Subject = null,
            Spread = spread,
            SpreadPercent = numbers.Max() == 0 ? null : Math.Round(spread / numbers.Max() * 100, 1, MidpointRounding.AwayFromZero),
            Sides = [.. figures.Select(Side)],
        };
    }

    static ContradictionSide Side(Figure figure) => new()
    {
        Actor = figure.ReportedBy,
        Text = figure.Summary,
        Record = new RecordReference { Collection = "figures", Id = figure.Id, Name = figure.Summary },
        Value = figure.Value,
        Low = figure.Low,
        High = figure.High,
        Qualifier = figure.Qualifier,
        Stance = null,
        DatedOn = figure.ReportedOn,
        DatedPrecision = figure.ReportedPrecision,
        Citations = figure.Citations,
    };

    static string Sentence(Figure figure)
    {
        var number = figure.Value is { } value ? Text(value) : $"{Text(figure.Low!.Value)} to {Text(figure.High!.Value)}";
        var words = figure.Qualifier switch
        {
            Qualifier.About => $"about {number}",
            Qualifier.AtLeast => $"at least {number}",
            Qualifier.AtMost => $"at most {number}",
            Qualifier.Over => $"more than {number}",
            Qualifier.Under => $"less than {number}",
            _ => number,
        };
        return $"{figure.ReportedBy?.Name ?? "A source"}: {words} {figure.Unit}";
    }

    static string Text(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
