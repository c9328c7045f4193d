using System.Numerics;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Storage;

/// <summary>The words that occur in a release, the most frequent 20,000 of them, to suggest from.</summary>
sealed class Vocabulary
{
    const int MostWords = 20_000;

    readonly List<(string Word, uint Letters)> words;

    public Vocabulary(ReleaseConnection connection) =>
        words = [.. connection.Rows("select term from search_vocabulary order by doc desc, term limit @p0", [MostWords], row => row.GetString(0)).Select(word => (word, Letters(word)))];

    /// <summary>The words nearest to one that doesn't occur, at most three; none where it does.</summary>
    public IReadOnlyList<string> Near(string word)
    {
        if (words.Exists(known => known.Word == word)) return [];
        // Measuring each word would take a second for a search of sixteen; most can't be near, since their letters are others.
        var (letters, most) = (Letters(word), 2 * Math.Max(2, word.Length / 3));
        return Nearest.To(word, words.Where(known => BitOperations.PopCount(known.Letters ^ letters) <= most || (letters & ~known.Letters) == 0).Select(known => known.Word));
    }

    static uint Letters(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter % 32)));
}
