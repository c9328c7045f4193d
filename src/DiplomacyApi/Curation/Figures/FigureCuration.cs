using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Curation.Figures;

/// <summary>What a figure must keep to, and how it is answered.</summary>
static class FigureCuration
{
    public static void Check(Owned<FigureBody> figure, Rules rules)
    {
        var entry = figure.Body;
        rules.Known(entry, nameof(entry.ReportedOn), entry.ReportedOn);
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree(entry.Citations);
        var measures = rules.Seed.Measures;
        var measure = measures.FirstOrDefault(known => known.Id == entry.Measure);
        if (measure is null)
            rules.Problem(entry, nameof(entry.Measure), $"'{entry.Measure}' is not in measures.yaml{Nearest.DidYouMean(entry.Measure, measures.Select(known => known.Id))}; allowed are {string.Join(", ", measures.Select(known => known.Id))}");
        else if (entry.Unit is not null && entry.Unit != measure.Unit)
            rules.Problem(entry, nameof(entry.Unit), $"'{entry.Unit}' is not the unit of {measure.Id}; allowed is {measure.Unit}, or leave it out");

        CheckRange(entry, rules);
    }

    public static Figure Resolve(Owned<FigureBody> figure, Resolver resolver)
    {
        var entry = figure.Body;
        return new Figure
        {
            Id = figure.Id,
            Summary = entry.Summary,
            Conflict = resolver.One("conflicts", figure.ConflictId),
            Measure = entry.Measure,
            Value = entry.Value,
            Low = entry.Low,
            High = entry.High,
            Qualifier = entry.Qualifier ?? Qualifier.Exact,
            Unit = entry.Unit ?? resolver.Seed.Measures.First(measure => measure.Id == entry.Measure).Unit,
            Side = resolver.Maybe("actors", entry.SideId),
            Population = entry.Population,
            AsOfOn = entry.AsOfOn?.First,
            AsOfPrecision = entry.AsOfOn?.Precision,
            ReportedBy = resolver.Maybe("actors", entry.ReportedById),
            ReportedOn = entry.ReportedOn?.First,
            ReportedPrecision = entry.ReportedOn?.Precision,
            About = resolver.About(figure.Owner, entry.About),
            Citations = resolver.Citations(entry.Citations),
            Notes = Resolver.Notes(entry.Notes),
        };
    }

    static void CheckRange(FigureBody entry, Rules rules)
    {
        if (entry.Qualifier is Qualifier.Between)
        {
            if (entry.Low is null || entry.High is null) rules.Problem(entry, nameof(entry.Qualifier), "between needs both low and high");
            else if (entry.Low >= entry.High) rules.Problem(entry, nameof(entry.High), "must be more than low");
        }
        else if (entry.Low is not null || entry.High is not null)
        {
            rules.Problem(entry, nameof(entry.Low), "low and high are given with qualifier: between only; otherwise give value");
        }
        else if (entry.Value is null)
        {
            rules.Problem(entry, nameof(entry.Value), "is missing; a figure is a number. That none was given is a note on its record");
        }
    }
}
