using CsCheck;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Tests.Resources.Figures;

public sealed class IntervalTests
{
    static readonly Gen<Figure> AnyFigure = Gen.Select(Any.Of(Enum.GetValues<Qualifier>()), Gen.Int[-12, 12], Gen.Int[1, 6], (qualifier, value, width) => qualifier is Qualifier.Between
        ? FictionalRecords.Figure with { Qualifier = qualifier, Value = null, Low = value, High = value + width }
        : FictionalRecords.Figure with { Qualifier = qualifier, Value = value });

    [Fact]
    public void Two_figures_are_disjoint_if_and_only_if_no_number_is_possible_in_both() => Gen.Select(AnyFigure, AnyFigure).Sample((one, other) =>
        Of(one).IsDisjointFrom(Of(other)) == !Candidates(one, other).Any(number => Allows(one, number) && Allows(other, number)));

    [Fact]
    public void Disjoint_is_the_same_from_either_side() => Gen.Select(AnyFigure, AnyFigure).Sample((one, other) => Of(one).IsDisjointFrom(Of(other)) == Of(other).IsDisjointFrom(Of(one)));

    [Fact]
    public void Nothing_is_disjoint_from_itself() => AnyFigure.Sample(one => !Of(one).IsDisjointFrom(Of(one)));

    [Theory]
    [InlineData(Qualifier.Exact, 195, Qualifier.Exact, 207, true)]
    [InlineData(Qualifier.Exact, 207, Qualifier.Exact, 207, false)]
    [InlineData(Qualifier.About, 500, Qualifier.Exact, 550, false)]
    [InlineData(Qualifier.About, 500, Qualifier.Exact, 551, true)]
    [InlineData(Qualifier.About, 500, Qualifier.Exact, 450, false)]
    [InlineData(Qualifier.About, 100, Qualifier.About, 122, false)]
    [InlineData(Qualifier.About, 100, Qualifier.About, 123, true)]
    [InlineData(Qualifier.AtLeast, 100, Qualifier.Exact, 100, false)]
    [InlineData(Qualifier.Over, 100, Qualifier.Exact, 100, true)]
    [InlineData(Qualifier.Over, 100, Qualifier.Exact, 101, false)]
    [InlineData(Qualifier.AtMost, 100, Qualifier.AtLeast, 100, false)]
    [InlineData(Qualifier.Under, 100, Qualifier.AtLeast, 100, true)]
    [InlineData(Qualifier.Under, 100, Qualifier.AtMost, 5, false)]
    [InlineData(Qualifier.Over, 100, Qualifier.Under, 100, true)]
    public void Words_of_exactness_mean_what_they_say(Qualifier one, int number, Qualifier other, int otherNumber, bool isDisjoint) =>
        Assert.Equal(isDisjoint, Of(FictionalRecords.Figure with { Qualifier = one, Value = number }).IsDisjointFrom(Of(FictionalRecords.Figure with { Qualifier = other, Value = otherNumber })));

    /// <summary>Whether a number is possible, said once more and differently.</summary>
    static bool Allows(Figure figure, decimal number) => figure.Qualifier switch
    {
        Qualifier.Exact => number == figure.Value,
        Qualifier.About => Math.Abs(number - figure.Value!.Value) * 10 <= Math.Abs(figure.Value.Value),
        Qualifier.AtLeast => number >= figure.Value,
        Qualifier.AtMost => number <= figure.Value,
        Qualifier.Over => number > figure.Value,
        Qualifier.Under => number < figure.Value,
        _ => number >= figure.Low && number <= figure.High,
    };

    /// <summary>Every end of the two, what lies between each two ends, and beyond all: if a number is possible in both, one of these is.</summary>
    static IEnumerable<decimal> Candidates(Figure one, Figure other)
    {
        List<decimal> ends = [.. new[] { one, other }.SelectMany(figure => new[] { figure.Value, figure.Value * 0.9m, figure.Value * 1.1m, figure.Low, figure.High }).OfType<decimal>().Order()];
        return [ends[0] - 1, .. ends, .. ends.Zip(ends.Skip(1), (low, high) => (low + high) / 2), ends[^1] + 1];
    }

    static Interval Of(Figure figure) => Interval.Of(figure.Qualifier, figure.Value, figure.Low, figure.High);
}
