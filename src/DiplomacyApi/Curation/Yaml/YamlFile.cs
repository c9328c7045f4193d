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

            return new YamlFile(file, StrictUtf8.GetString(File.ReadAllBytes(path)), problems).Document();
        }
        catch (DecoderFallbackException)
        {
            problems.Add(file, 1, "", "the file is not UTF-8; save it as UTF-8 without a byte order mark");
        }
        catch (YamlException broken)
        {
            problems.Add(file, (int)broken.Start.Line, "", $"not YAML: {broken.Message}");
        }

        return null;
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
        if (!start.Anchor.IsEmpty) problems.Add(file, line, path, "anchors (&name) are not allowed; write the value out");
        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific) problems.Add(file, line, path, "tags (!name) are not allowed; remove it");
        return start switch
        {
            MappingStart => Mapping(path, line, depth),
            SequenceStart => Sequence(path, line, depth),
            _ => Scalar(path, line),
        };
    }

    YamlMapping Mapping(string path, int line, int depth)
    {
        parser.Consume<MappingStart>();
        var fields = new List<YamlField>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyLine = Line(parser.Current!);
            if (!parser.TryConsume<Scalar>(out var key)) throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a plain word");
            var at = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            var value = Node(at, depth + 1);
            if (fields.Any(field => field.Key == key.Value)) problems.Add(file, keyLine, at, "the key stands here a second time; each key may stand once");
            else fields.Add(new YamlField(key.Value, keyLine, value));
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
        if (scalar.Value.AsSpan().ContainsAnyInRange('\u0000', '\u0008') || scalar.Value.Any(letter => char.IsControl(letter) && letter is not '\n'))
            problems.Add(file, line, path, "holds a control character; remove it");
        return new YamlScalar(line, scalar.Value);
    }

    static int Line(ParsingEvent at) => (int)at.Start.Line;
}
