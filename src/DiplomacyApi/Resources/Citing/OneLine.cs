namespace DiplomacyApi.Resources.Citing;

/// <summary>Text without line breaks: in formats of lines, one would begin a field that the text does not have.</summary>
static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
