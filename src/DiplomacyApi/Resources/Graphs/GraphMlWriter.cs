using System.Globalization;
using System.Text;
using System.Xml;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>Writes a graph as GraphML 1.0: every attribute declared with its type, names in <c>label</c>, where Gephi looks for them.</summary>
static class GraphMlWriter
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    static readonly (string For, string Name, string Type)[] Attributes =
    [
        ("graph", "release", "string"), ("graph", "citation", "string"), ("graph", "is_complete", "boolean"),
        ("node", "label", "string"), ("node", "collection", "string"), ("node", "href", "string"), ("node", "depth", "int"), ("node", "links_count", "long"),
        ("edge", "label", "string"), ("edge", "dated_on", "string"), ("edge", "stance", "string"), ("edge", "entry_id", "string"), ("edge", "citations", "string"),
    ];

    public static byte[] Write(Graph graph)
    {
        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (owner, name, type) in Attributes) WriteKey(xml, owner, name, type);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "graph");
            xml.WriteAttributeString("edgedefault", "directed");
            WriteValues(xml, "graph", ("release", graph.Meta.Release), ("citation", graph.Meta.Citation), ("is_complete", graph.IsComplete ? "true" : "false"));
            foreach (var node in graph.Nodes) WriteNode(xml, node);
            foreach (var (edge, number) in graph.Edges.Select((edge, number) => (edge, number))) WriteEdge(xml, edge, number);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return written.ToArray();
    }

    static void WriteKey(XmlWriter xml, string owner, string name, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", Id(owner, name));
        xml.WriteAttributeString("for", owner);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    static void WriteNode(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", $"{node.Collection}/{node.Id}");
        WriteValues(xml, "node", ("label", node.Name), ("collection", node.Collection), ("href", node.Href), ("depth", node.Depth.ToString(CultureInfo.InvariantCulture)), ("links_count", node.LinksCount.ToString(CultureInfo.InvariantCulture)));
        xml.WriteEndElement();
    }

    static void WriteEdge(XmlWriter xml, GraphEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"e{number.ToString(CultureInfo.InvariantCulture)}");
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        WriteValues(xml, "edge", ("label", edge.Relation), ("dated_on", Iso.Day(edge.DatedOn)), ("stance", edge.Stance), ("entry_id", edge.EntryId), ("citations", edge.Citations.Count == 0 ? null : string.Join("; ", edge.Citations)));
        xml.WriteEndElement();
    }

    /// <summary>The values that are known; an attribute that isn't there is how GraphML says unknown.</summary>
    static void WriteValues(XmlWriter xml, string owner, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (value is null) continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", Id(owner, name));
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    static string Id(string owner, string name) => $"{owner}_{name}";
}
