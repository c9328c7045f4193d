using System.Globalization;
using System.Text;

namespace DiplomacyApi.Resources.Citing;

/// <summary>
/// A citation as an entry for BibTeX and biblatex. Titles and names stand in double braces: no style may change their capital letters, nor
/// take the last word of an organisation for a surname.
/// </summary>
static class BibtexWriter
{
    public static string Write(CitedWork work)
    {
        var released = work.Release.ReleasedOn;
        return $$$"""
            @misc{{{{work.Key}}},
              author = {{{{{Escaped(work.Creator)}}}}},
              title = {{{{{Escaped(work.Title)}}}}},
              year = {{{{released.Year}}}},
              month = {{{released.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()}}},
              version = {{{{Escaped(work.Release.Version)}}}},
              howpublished = {{{{(work.Kind is null ? "Data set" : Escaped($"{work.Kind} in the data set {work.Dataset}"))}}}},
              note = {{{{Escaped(work.Note)}}}},
              url = {{{{work.Address}}}}
            }

            """;
    }

    /// <summary>Text in which nothing is a command. BibTeX counts braces even where TeX would not, so they are spelled out.</summary>
    static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in OneLine.Of(text))
            escaped.Append(letter switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '$' or '&' or '#' or '%' or '_' => $"\\{letter}",
                _ => letter.ToString(),
            });
        return escaped.ToString();
    }
}
