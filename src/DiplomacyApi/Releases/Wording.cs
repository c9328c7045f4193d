namespace DiplomacyApi.Releases;

/// <summary>What a search looks through of a record, on some days or where no day is asked for.</summary>
/// <param name="Words">The words.</param>
/// <param name="Since">The first day on which it is worded so; null where it never is once a day is asked for.</param>
/// <param name="Until">The first day on which it is worded otherwise; null where that is none.</param>
/// <param name="IsNow">Whether it is worded so where no day is asked for.</param>
sealed record Wording(SearchedWords Words, DateOnly? Since, DateOnly? Until, bool IsNow);

/// <summary>The words that a search looks through.</summary>
/// <param name="Text">What the record itself says.</param>
/// <param name="Names">The names, in any language, of what it refers to.</param>
/// <param name="All">All of it, as the index of its own collection has it.</param>
sealed record SearchedWords(string Text, string Names, string All);
