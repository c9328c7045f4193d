using System.Text;

namespace DiplomacyApi.Tests.Resources.Citing;

/// <summary>Reads citations as reference managers do, without help from the code that writes them.</summary>
static class CitationReaders
{
    static readonly (string Command, string Letter)[] Commands =
    [
        ("\\textbackslash{}", "\\"), ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"), ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"),
        ("\\$", "$"), ("\\&", "&"), ("\\#", "#"), ("\\%", "%"), ("\\_", "_"),
    ];

    /// <summary>The fields of a BibTeX entry, with its type and key as "type" and "key". Braces are counted as BibTeX counts them.</summary>
    public static IReadOnlyDictionary<string, string> Bibtex(string entry)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = entry.IndexOf('{', StringComparison.Ordinal);
        fields["type"] = entry[1..open];
        var at = entry.IndexOf(',', StringComparison.Ordinal);
        fields["key"] = entry[(open + 1)..at];
        while (entry.IndexOf('=', at) is >= 0 and var equals)
        {
            var name = entry[(at + 1)..equals].Trim();
            at = equals + 1;
            while (entry[at] == ' ') at++;
            var start = at;
            for (var depth = 0; depth > 0 || entry[at] is not (',' or '\n'); at++) depth += entry[at] switch { '{' => 1, '}' => -1, _ => 0 };
            fields[name] = entry[start..at];
            if (entry[at] == '\n') break;
        }

        Assert.Equal("}", entry[at..].Trim());
        return fields;
    }

    /// <summary>What a field prints: without the braces around it, and with its commands carried out. Anything else that TeX would carry out is a fault.</summary>
    public static string Printed(string value)
    {
        while (value.StartsWith('{') && value.EndsWith('}')) value = value[1..^1];
        var printed = new StringBuilder();
        for (var at = 0; at < value.Length;)
        {
            var (command, letter) = Commands.FirstOrDefault(one => value.AsSpan(at).StartsWith(one.Command, StringComparison.Ordinal));
            Assert.True(command is not null || !"\\{}$&#%_~^".Contains(value[at], StringComparison.Ordinal), $"'{value[at]}' is a command in {value}");
            printed.Append(letter ?? value[at].ToString());
            at += command?.Length ?? 1;
        }

        return printed.ToString();
    }

    /// <summary>The fields of a RIS record, each with its tag.</summary>
    public static IReadOnlyList<(string Tag, string Value)> Ris(string record)
    {
        var lines = record.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.All(lines.SkipLast(1), line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line));
        return [.. lines.SkipLast(1).Select(line => (line[..2], line[6..]))];
    }
}
