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
            foreach (var cluster in Clusters([.. group.Select(pair => Side(pair.Figure))]))
            {
                // Figures about two records would contradict each other twice.
                if (!seen.Add(string.Join(' ', cluster.Select(side => side.Record.Id)))) continue;
                var name = $"{group.Key.Id}-{group.Key.Measure.Replace('_', '-')}{(group.Key.Side is { } side ? $"-{side}" : "")}";
                var number = names[name] = names.GetValueOrDefault(name) + 1;
                yield return Describe(number == 1 ? name : $"{name}-{number}", group.First().Record, group.First().Figure, cluster);
            }
    }

    /// <summary>A contradiction as it is told of some of its sides.</summary>
    public static Contradiction Told(Contradiction contradiction, IReadOnlyList<ContradictionSide> sides)
    {
        var numbers = sides.SelectMany(side => new[] { side.Value, side.Low, side.High }).OfType<decimal>().ToList();
        var spread = numbers.Max() - numbers.Min();
        return contradiction with
        {
            Summary = $"{string.Join("; ", sides.Select(side => Sentence(side, contradiction.Unit!)))}. Counted: {contradiction.Population ?? contradiction.Measure!.Replace('_', ' ')} ({contradiction.Record.Name}).",
            Spread = spread,
            SpreadPercent = numbers.Max() == 0 ? null : Math.Round(spread / numbers.Max() * 100, 1, MidpointRounding.AwayFromZero),
            Sides = sides,
        };
    }

    /// <summary>The numbers that disagree, together with all that they disagree with.</summary>
    static IEnumerable<IReadOnlyList<ContradictionSide>> Clusters(List<ContradictionSide> numbers)
    {
        var left = new HashSet<ContradictionSide>(numbers, ReferenceEqualityComparer.Instance);
        foreach (var first in numbers)
        {
            if (!left.Contains(first)) continue;
            var cluster = new List<ContradictionSide> { first };
            for (var i = 0; i < cluster.Count; i++)
                cluster.AddRange(numbers.Where(other => !cluster.Contains(other) && Disagreement.Is(ContradictionKind.Figures, cluster[i], other)));
            left.ExceptWith(cluster);
            if (cluster.Count > 1) yield return [.. cluster.OrderBy(side => side.DatedOn ?? DateOnly.MaxValue).ThenBy(side => side.Record.Id, StringComparer.Ordinal)];
        }
    }

    static Contradiction Describe(string id, RecordReference record, Figure figure, IReadOnlyList<ContradictionSide> sides) => Told(
        Contradiction.Between(id, ContradictionKind.Figures, figure.Conflict, record, sides) with { Measure = figure.Measure, Unit = figure.Unit, Population = figure.Population, Side = figure.Side },
        sides);

    static ContradictionSide Side(Figure figure)
    {
        var record = new RecordReference { Collection = "figures", Id = figure.Id, Name = figure.Summary };
        return ContradictionSide.Of(figure.ReportedBy, figure.Summary, record, figure.ReportedOn, figure.ReportedPrecision, figure.Citations) with
        {
            Value = figure.Value,
            Low = figure.Low,
            High = figure.High,
            Qualifier = figure.Qualifier,
            AsOfOn = figure.AsOfOn,
            AsOfPrecision = figure.AsOfPrecision,
        };
    }

    static string Sentence(ContradictionSide side, string unit)
    {
        var number = side.Value is { } value ? Text(value) : $"{Text(side.Low!.Value)} to {Text(side.High!.Value)}";
        var words = side.Qualifier switch
        {
            Qualifier.About => $"about {number}",
            Qualifier.AtLeast => $"at least {number}",
            Qualifier.AtMost => $"at most {number}",
            Qualifier.Over => $"more than {number}",
            Qualifier.Under => $"less than {number}",
            _ => number,
        };
        return $"{side.Actor?.Name ?? "A source"}: {words} {unit}";
    }

    static string Text(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
