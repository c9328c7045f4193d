using F23.StringSimilarity;

namespace DiplomacyApi.Declarations;

/// <summary>What somebody may have meant by a name that doesn't exist.</summary>
static class Nearest
{
    const int Suggestions = 3;
    const int LongestGuess = 64;
    const int LargestVocabulary = 20_000;
    static readonly Damerau Distance = new();

    /// <summary>The nearest names, at most three, nearest first; none where nothing is near.</summary>
    public static IReadOnlyList<string> To(string guess, IEnumerable<string> vocabulary)
    {
        if (guess.Length is 0 or > LongestGuess) return [];
        var bound = Math.Max(2, guess.Length / 3);
        return
        [
            .. vocabulary.Take(LargestVocabulary)
                .Where(name => Math.Abs(name.Length - guess.Length) <= bound || name.Contains(guess, StringComparison.OrdinalIgnoreCase))
                .Select(name => (name, distance: Distance.Distance(guess, name), holds: guess.Length > 2 && name.Contains(guess, StringComparison.OrdinalIgnoreCase)))
                .Where(candidate => candidate.holds || candidate.distance <= bound)
                .OrderBy(candidate => candidate.distance).ThenBy(candidate => candidate.name, StringComparer.Ordinal)
                .Take(Suggestions).Select(candidate => candidate.name),
        ];
    }

    /// <summary>"; did you mean …?" or nothing.</summary>
    public static string DidYouMean(string guess, IEnumerable<string> vocabulary)
    {
        var near = To(guess, vocabulary);
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }
}
