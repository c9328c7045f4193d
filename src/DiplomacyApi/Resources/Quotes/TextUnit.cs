namespace DiplomacyApi.Resources.Quotes;

/// <summary>A letter, a space, a dash: the smallest part of a text that is compared.</summary>
/// <param name="Text">How it is compared.</param>
/// <param name="Start">Where it starts in the text as that was written, in UTF-16 units.</param>
/// <param name="End">Where it ends, the first unit after it.</param>
sealed record TextUnit(string Text, int Start, int End)
{
    public bool IsSpace => Text == " ";
}
