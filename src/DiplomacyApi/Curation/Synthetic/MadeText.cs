using System.Text;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>
/// Texts of words that mean nothing, of a vocabulary in which some are common and most are rare. Three words stand in a known share of the
/// records: <c>peace</c> in 30 %, <c>armistice</c> in 1 %, <c>plebiscite</c> in 0.01 %.
/// </summary>
static class MadeText
{
    const int Vocabulary = 20_000;

    static readonly string[] Latin = Words("ba be bi bo bu da de di do du fa fe ga ge ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi za");
    static readonly string[] Cyrillic = Words("ба бе бі бо бу да де ді до ду фа фе га ге ка ке кі ко ла ле лі ло ма ме мі мо на не ні но па пе ра ре рі ро са се сі со та те ті то ва ве ві за");

    /// <summary>A name: a rare word or two, each with a capital.</summary>
    public static string Name(int number, bool isCyrillic = false)
    {
        var words = isCyrillic ? Cyrillic : Latin;
        return $"{Capital(words[number * 7 % Vocabulary])} {Capital(words[number * 131 % Vocabulary])}";
    }

    /// <summary>A sentence of some words.</summary>
    public static string Sentence(Dice dice, int words, bool isCyrillic = false)
    {
        var text = new StringBuilder();
        Add(text, dice, words, isCyrillic);
        text[0] = char.ToUpperInvariant(text[0]);
        text[^1] = '.';
        return text.ToString();
    }

    /// <summary>A sentence that begins as given; in it are the words that stand in a known share of all.</summary>
    public static string Marked(string beginning, Dice dice, int words)
    {
        var text = new StringBuilder(beginning).Append(' ');
        if (dice.Is(0.3)) text.Append("peace ");
        if (dice.Is(0.01)) text.Append("armistice ");
        if (dice.Is(0.0001)) text.Append("plebiscite ");
        Add(text, dice, words, isCyrillic: false);
        text[^1] = '.';
        return text.ToString();
    }

    static void Add(StringBuilder text, Dice dice, int words, bool isCyrillic)
    {
        var vocabulary = isCyrillic ? Cyrillic : Latin;
        for (var i = 0; i < words; i++) text.Append(vocabulary[dice.Skewed(Vocabulary)]).Append(' ');
    }

    static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    static string[] Words(string list)
    {
        var syllables = list.Split(' ');
        return [.. Enumerable.Range(0, Vocabulary).Select(number => Word(number + syllables.Length, syllables))];
    }

    static string Word(int number, string[] syllables) => number < syllables.Length ? syllables[number] : Word(number / syllables.Length, syllables) + syllables[number % syllables.Length];
}
