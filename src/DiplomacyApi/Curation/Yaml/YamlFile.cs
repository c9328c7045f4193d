using System.Buffers;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiplomacyApi.Curation.Yaml;

/// <summary>
/// Reads a seed file into nodes that know their lines. What YAML allows and a seed has no use for (anchors, tags, several
/// documents, repeated keys, deep nesting) is refused, so that a file says exactly what it seems to say.
/// </summary>
sealed class YamlFile
{
    public const int LongestFile = 1 << 20;
    const int Deepest = 16;

    /// <summary>Every letter, and what parts lines and words.</summary>
    static readonly SearchValues<char> Letters = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => !char.IsControl(letter) || letter is '\t' or '\n' or '\r')]);

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly string file;
    readonly Problems problems;
    readonly Parser parser;

    YamlFile(string file, string text, Problems problems)
    {
        this.file = file;
        this.problems = problems;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of the file at <paramref name="path"/>, or null where it can't be read; the problems say why.</summary>
    public static YamlNode? Read(string path, string file, Problems problems, long longest = LongestFile)
    {
        try
        {
            if (new FileInfo(path).Length > longest)
            {
                problems.Add(file, 1, "", $"the file is too long; allowed are {longest:N0} bytes");
                return null;
            }

            var text = StrictUtf8.GetString(File.ReadAllBytes(path));
            return IsPlain(text, file, problems) ? new YamlFile(file, text, problems).Document() : null;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(file, 1, "", "the file is not UTF-8; save it as UTF-8 without a byte order mark");
        }
        catch (YamlException broken)
        {
            problems.Add(file, (int)broken.Start.Line, "", $"not YAML: {broken.Message}");
        }
        catch (ArgumentException broken)
        {
            // What the parser throws at an escape that stands for no letter; it does not say where.
            problems.Add(file, 1, "", $"not YAML: {broken.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    /// <summary>Whether a text holds nothing that the parser would take for its end or pass over.</summary>
    static bool IsPlain(string text, string file, Problems problems)
    {
        if (text.StartsWith('\ufeff'))
        {
            problems.Add(file, 1, "", "the file begins with a byte order mark; save it as UTF-8 without one");
            return false;
        }

        var at = text.AsSpan().IndexOfAnyExcept(Letters);
        if (at < 0) return true;
        problems.Add(file, text.AsSpan(0, at).Count('\n') + 1, "", $"holds the control character U+{(int)text[at]:X4}; remove it");
        return false;
    }

    YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            problems.Add(file, 1, "", "the file is empty");
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Node("", depth: 0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _)) problems.Add(file, Line(parser.Current!), "", "a file holds one YAML document; remove the second");
        return root;
    }

    YamlNode Node(string path, int depth)
    {
        var line = Line(parser.Current!);
        if (depth > Deepest) throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested deeper than {Deepest} levels");
        if (parser.TryConsume<AnchorAlias>(out _))
        {
            problems.Add(file, line, path, "aliases (*name) are not allowed; write the value out");
            return new YamlScalar(line, null);
        }

        var start = (NodeEvent)parser.Current!;
        RefuseDecoration(start, path);
        return start switch
        {
            MappingStart => Mapping(path, line, depth),
            SequenceStart => Sequence(path, line, depth),
            _ => Scalar(path, line),
        };
    }

    void RefuseDecoration(NodeEvent node, string path)
    {
        if (!node.Anchor.IsEmpty) problems.Add(file, Line(node), path, "anchors (&name) are not allowed; write the value out");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) problems.Add(file, Line(node), path, "tags (!name) are not allowed; remove it");
    }

    YamlMapping Mapping(string path, int line, int depth)
    {
        parser.Consume<MappingStart>();
        var fields = new List<YamlField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyLine = Line(parser.Current!);
            if (!parser.TryConsume<Scalar>(out var key)) throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a plain word");
            var at = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            RefuseDecoration(key, at);
            var value = Node(at, depth + 1);
            if (keys.Add(key.Value)) fields.Add(new YamlField(key.Value, keyLine, value));
            else problems.Add(file, keyLine, at, "the key stands here a second time; each key may stand once");
        }

        return new YamlMapping(line, fields);
    }

    YamlSequence Sequence(string path, int line, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node($"{path}[{items.Count}]", depth + 1));
        return new YamlSequence(line, items);
    }

    YamlScalar Scalar(string path, int line)
    {
        var scalar = parser.Consume<Scalar>();
        if (scalar.Style is ScalarStyle.Plain && scalar.Value is "" or "null" or "~") return new YamlScalar(line, null);
        if (scalar.Value.Any(letter => char.IsControl(letter) && letter is not '\n')) problems.Add(file, line, path, "holds a control character; remove it");
        if (!IsWhole(scalar.Value))
        {
            problems.Add(file, line, path, "holds half of a surrogate pair, which stands for no letter; write the letter itself");
            return new YamlScalar(line, null);
        }

        return new YamlScalar(line, scalar.Value);
    }

    /// <summary>Whether no half of a surrogate pair stands alone.</summary>
    static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var read) is not OperationStatus.Done) return false;
            text = text[read..];
        }

        return true;
    }

    static int Line(ParsingEvent at) => (int)at.Start.Line;
}
