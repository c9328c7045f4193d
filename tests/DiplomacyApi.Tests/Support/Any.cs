using CsCheck;

namespace DiplomacyApi.Tests.Support;

/// <summary>One of some values, for property tests.</summary>
public static class Any
{
    public static Gen<T> Of<T>(params IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(number => values[number]);
}
