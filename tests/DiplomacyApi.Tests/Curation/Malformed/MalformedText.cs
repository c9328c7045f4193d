using System.Text;

namespace DiplomacyApi.Tests.Curation.Malformed;

/// <summary>Files that are not the text, or not the YAML, that a seed is written in.</summary>
static class MalformedText
{
    const string Odd = "events/odd.yaml";

    static readonly string[] Some = ["statements/statements.yaml", "dataset.yaml", "actors/actors.yaml", "proposals/spring-truce-2031-03.yaml", "measures.yaml", "agreements/bridge-evacuation-2031-03.yaml"];

    public static IEnumerable<MalformedSeed> All =>
    [
        .. MalformedSeed.Bytes("text is UTF-8", "the file is not UTF-8", Some.Select(file => (file, new Func<byte[], byte[]>(bytes => [.. bytes, (byte)'#', 0xE9, (byte)'\n'])))),
        .. MalformedSeed.Bytes("text is UTF-8", "the file is not UTF-8", ((byte[][])[[0xC3, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x9F], [0xFF], [0xC0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80]]).Select(broken => (Some[0], new Func<byte[], byte[]>(bytes => [.. bytes, (byte)'#', .. broken, (byte)'\n'])))),
        .. MalformedSeed.Bytes("text is UTF-8", "the file is not UTF-8", ((Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true)]).Select(encoding => (Some[1], new Func<byte[], byte[]>(bytes => [.. encoding.Preamble, .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))])))),
        .. MalformedSeed.Bytes("text has no byte order mark", "byte order mark", Some.Select(file => (file, new Func<byte[], byte[]>(bytes => [0xEF, 0xBB, 0xBF, .. bytes])))),
        .. MalformedSeed.Bytes("text has no NUL", "", Some.Select(file => (file, new Func<byte[], byte[]>(bytes => [.. bytes, 0, (byte)'\n'])))),
        .. MalformedSeed.Bytes("text has no NUL", "", ((Encoding[])[new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false)]).Select(encoding => (Some[1], new Func<byte[], byte[]>(bytes => encoding.GetBytes(Encoding.UTF8.GetString(bytes)))))),
        .. MalformedSeed.Files("text is YAML", "not YAML", ((string[])["a: [1, 2", "a: {b: 1", "a: \"b", "a: 'b", "a: b: c: d", "a:\n\t- b", "- a\nb: c", "a: \"\\q\"", "a: %b", "a: @b", "a: `b`", "[a]]", "a: \"b\\\""]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("letters are whole", "", ((string[])["\\ud83d", "\\ude42", "\\udc00\\ud800", "\\ud83dx", "x\\udfff", "\\U0000d83d"]).Select(half => (Odd, $"id: \"{half}\""))),
        .. MalformedSeed.Bytes("files are whole", "", ((double[])[0.13, 0.29, 0.41, 0.57, 0.83]).Select(part => ("agreements/bridge-evacuation-2031-03.yaml", new Func<byte[], byte[]>(bytes => bytes[..(int)(bytes.Length * part)])))),
        .. MalformedSeed.Files("files are not empty", "", [(Odd, ""), (Odd, "\n\n"), (Odd, "# nothing\n"), (Odd, "---\n"), (Odd, "null\n"), (Odd, "~")]),
        .. MalformedSeed.Edits("one document a file", "a file holds one YAML document", Some.Where(file => file is not "statements/statements.yaml").Select(file => (file, "\n", "\n---\n"))),
        .. MalformedSeed.Files("no anchors", "anchors (&name) are not allowed", ((string[])["id: &a x", "a: &a {b: c}", "a: &a [b]", "&a id: x\n", "- &a x"]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("no aliases", "aliases (*name) are not allowed", ((string[])["a: &a x\nb: *a", "a: &a [*a]", "a: &a {b: *a}", "- &a x\n- *a", "a: &a [x]\nb: [*a, *a, *a]"]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("no tags", "tags (!name) are not allowed", ((string[])["id: !x y", "id: !!python/object y", "a: !!map {b: c}", "a: !!binary aGVsbG8=", "- !<tag:x> y", "a: !!seq [b]"]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("no control characters", "", ((string[])["\\0", "\\a", "\\e", "\\x07", "\\u0085", "\\u009f", "\\r", "\\t", "\\x7f", "\\U0000001b", "\u0001", "\u007f", "\u0085", "\u009c"]).Select(text => (Odd, $"id: \"a{text}b\""))),
        .. MalformedSeed.Files("shallow nesting", "nested deeper than 16 levels", ((string[])[Repeated("- ", 17), Repeated("- ", 100), Repeated("- ", 10_000), Repeated("[", 20_000), Repeated("{a: ", 20_000), string.Concat(Enumerable.Range(0, 400).Select(depth => $"{new string(' ', depth)}a:\n"))]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("keys are plain words", "a key must be a plain word", ((string[])["? [a]\n: x", "{{a: b}: x}", "? {a: b}\n: x", "? - a\n  - b\n: x", "{[a]: x}"]).Select(text => (Odd, text))),
        .. MalformedSeed.Files("of very many problems some are told", "unknown key", ((int[])[200, 1_000, 5_000, 20_000, 90_000]).Select(count => (Odd, string.Concat(Enumerable.Range(0, count).Select(number => $"k{number}:\n"))))),
        .. MalformedSeed.Files("files are short", "the file is too long", [(Odd, $"id: {Repeated("a", 10_000_000)}"), (Odd, $"#{Repeated("a", 10_000_000)}\n"), (Odd, string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $"k{number}:\n"))), (Odd, Repeated("\n", 1_100_000)), ("changes/next.yaml", $"notes: {Repeated("a", 2_000_000)}")]),
    ];

    static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
