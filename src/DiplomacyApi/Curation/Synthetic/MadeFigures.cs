using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>The numbers of agreements: two, three or four each, by the count of either side, which now and then differ.</summary>
sealed class MadeFigures(MadeWorld world)
{
    static readonly string[] Measures = ["persons_exchanged", "persons_evacuated", "remains_returned", "children_returned"];

    public IEnumerable<Figure> All => Enumerable.Range(1, world.Agreements.Count).SelectMany(Of);

    public long Count => RowsBefore(world.Agreements.Count + 1);

    public long RowOf(RecordKey key) => RowsBefore(world.Agreements.NumberOf(key)) + world.Agreements.EntryOf(key);

    public string NameOf(RecordKey key) => Name(world.Agreements.NumberOf(key), world.Agreements.EntryOf(key));

    public IEnumerable<Figure> Of(int agreement) => Enumerable.Range(1, 2 + (agreement % 3)).Select(entry => Make(agreement, entry));

    Figure Make(int agreement, int entry)
    {
        var (one, other) = world.Agreements.Sides(agreement);
        return new Figure
        {
            Id = $"{world.Agreements.Id(agreement)}-f{entry}",
            Summary = Name(agreement, entry),
            Conflict = world.Ground.Conflict,
            Measure = Measures[agreement % Measures.Length],
            Value = Value(agreement, entry),
            Low = null,
            High = null,
            Qualifier = entry % 4 == 0 ? Qualifier.About : Qualifier.Exact,
            Unit = "persons",
            Side = entry <= 2 ? one : other,
            Population = null,
            AsOfOn = null,
            AsOfPrecision = null,
            ReportedBy = entry % 2 == 0 ? other : one,
            ReportedOn = world.Agreements.Day(agreement),
            ReportedPrecision = DatePrecision.Day,
            About = [new About { Record = world.Agreements.Record(agreement), Stance = null }],
            Citations = [world.Articles.Citing(world.Articles.Beside(agreement, world.Agreements.Count), 1)],
            Notes = [],
            FirstRelease = world.Version,
            LastChangedRelease = world.Version,
        };
    }

    static decimal Value(int agreement, int entry)
    {
        var dice = new Dice(Thrown.Figure, agreement);
        var counted = 5 + dice.Below(300);
        return entry % 2 == 0 && dice.Is(0.25) ? counted + 1 + dice.Below(9) : counted;
    }

    static string Name(int agreement, int entry) => $"{Value(agreement, entry)} by the count of {(entry % 2 == 0 ? "the other side" : "one side")}";

    /// <summary>Agreements have three, four and two figures in turn.</summary>
    static long RowsBefore(long agreement) => ((agreement - 1) / 3 * 9) + ((agreement - 1) % 3) switch { 0 => 0, 1 => 3, _ => 7 };
}
