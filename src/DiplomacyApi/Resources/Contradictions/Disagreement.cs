using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>
/// Which accounts contradict each other, read from the accounts alone: a contradiction can then be told as it stood on a day, without the
/// accounts that came later.
/// </summary>
static class Disagreement
{
    static readonly string[] Affirming = [Snake.Code(ConfirmationStance.Announces), Snake.Code(ConfirmationStance.Confirms)];
    static readonly string Denying = Snake.Code(ConfirmationStance.Denies);

    /// <summary>Whether two accounts can't both be true.</summary>
    public static bool Is(ContradictionKind kind, ContradictionSide one, ContradictionSide other) => kind switch
    {
        ContradictionKind.Figures => IsOfOneDay(one, other) && NumbersOf(one).IsDisjointFrom(NumbersOf(other)),
        ContradictionKind.Dates => one.Actor?.Id != other.Actor?.Id && (Last(one) < other.DatedOn || Last(other) < one.DatedOn),
        ContradictionKind.Confirmations => one.Actor != other.Actor && (Denies(one, other) || Denies(other, one)),
        _ => !ReferenceEquals(one, other),
    };

    /// <summary>The accounts that another of them contradicts, in their order.</summary>
    public static IReadOnlyList<ContradictionSide> Among(ContradictionKind kind, IReadOnlyList<ContradictionSide> accounts) => [.. accounts.Where(one => accounts.Any(other => Is(kind, one, other)))];

    /// <summary>
    /// The day from which on an account stands in a contradiction: it and one that contradicts it had been given. Null where that can't be
    /// said, since one of them has no date.
    /// </summary>
    public static DateOnly? Since(ContradictionKind kind, ContradictionSide side, IReadOnlyList<ContradictionSide> sides) =>
        sides.Where(other => Is(kind, side, other)).Select(other => Given(kind, side) is { } one && Given(kind, other) is { } two ? (one > two ? one : two) : (DateOnly?)null).Min();

    /// <summary>The day from which on a contradiction is there: two accounts that contradict each other had been given.</summary>
    public static DateOnly? Since(ContradictionKind kind, IReadOnlyList<ContradictionSide> sides) => sides.Min(side => Since(kind, side, sides));

    /// <summary>The date that a contradiction goes by, on all days the same: the first of the accounts that stand in it from the beginning, or, where that isn't known, of all.</summary>
    public static (DateOnly? On, DatePrecision? Precision) Date(ContradictionKind kind, IReadOnlyList<ContradictionSide> sides)
    {
        var since = Since(kind, sides);
        var first = sides.Where(side => side.DatedOn is not null && (since is null || Since(kind, side, sides) == since)).MinBy(side => side.DatedOn);
        return (first?.DatedOn, first?.DatedPrecision);
    }

    /// <summary>When an account was given; a number without a date of its own had been reported when the first dated article printed it.</summary>
    static DateOnly? Given(ContradictionKind kind, ContradictionSide side) => Last(side) ?? (kind is ContradictionKind.Figures ? Citation.FirstPublished(side.Citations) : null);

    static DateOnly? Last(ContradictionSide side) => side is { DatedOn: { } first, DatedPrecision: { } known } ? known.LastDay(first) : null;

    static bool IsOfOneDay(ContradictionSide one, ContradictionSide other) => one.AsOfOn is null || other.AsOfOn is null || (one.AsOfOn, one.AsOfPrecision) == (other.AsOfOn, other.AsOfPrecision);

    static Interval NumbersOf(ContradictionSide side) => Interval.Of(side.Qualifier!.Value, side.Value, side.Low, side.High);

    static bool Denies(ContradictionSide one, ContradictionSide other) => one.Stance == Denying && Affirming.Contains(other.Stance);
}
