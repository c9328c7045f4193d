using System.Text.Json;
using System.Xml;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>
/// A page of a list as an Atom feed (RFC 4287, paged as RFC 5005 has it). An entry was published on the day that it tells of, and updated with
/// the release that last changed its record.
/// </summary>
sealed class FeedFormat(ListRequest request, IListSource source, PublicUrl address)
{
    /// <summary>The most entries of a page, and as many as it has where the request does not say.</summary>
    public const int MostEntries = 100;

    const string Namespace = "http://www.w3.org/2005/Atom";

    static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    readonly Release release = request.Release;

    /// <summary>The text of the page.</summary>
    public byte[] Write(ReleaseConnection connection)
    {
        var limit = request.Filter.Limit ?? MostEntries;
        var rows = source.Documents(connection, limit + 1).ToList();
        var next = rows.Count > limit ? request.CursorAfter(rows[limit - 1].Key) : null;
        var entries = rows.Take(limit).Select(row => ((IShapedRows)source.Collection!).Entry(row.Document)).ToList();
        var (updates, topics) = (Updates(connection, entries), Topics(connection, entries));
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            WriteHead(xml, next);
            foreach (var entry in entries) Write(xml, entry, updates[entry.Id], topics[entry.Record]);
            xml.WriteEndElement();
        }

        return text.ToArray();
    }

    void WriteHead(XmlWriter xml, string? next)
    {
        var first = request.Applied.AddressOfFeed(cursor: null);
        Element(xml, "id", address.Id(first));
        Element(xml, "title", $"{release.Dataset.Title}: {source.Name}");
        Element(xml, "updated", Instant(Iso.Day(release.Identity.ReleasedOn)));
        Person(xml, release.Dataset.Creator);
        Element(xml, "rights", $"{release.Dataset.License}, apart from quotes, which are words of others used under the right of quotation.");
        Element(xml, "generator", "Diplomacy API");
        Link(xml, "self", request.Applied.AddressOfFeed(request.Filter.Cursor), Format.Atom);
        Link(xml, "first", first, Format.Atom);
        if (next is not null) Link(xml, "next", request.Applied.AddressOfFeed(next), Format.Atom);
        Link(xml, "alternate", request.Applied.Address(cursor: null), Format.Json);
    }

    void Write(XmlWriter xml, FeedEntry entry, string updatedOn, IEnumerable<(string Id, string Name)> topics)
    {
        xml.WriteStartElement("entry");
        Element(xml, "id", address.Id(entry.Record.Collection == source.Name ? $"/v1/{entry.Record}" : $"/v1/{source.Name}/{entry.Id}"));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Instant(updatedOn));
        if (entry.On is { } day) Element(xml, "published", Instant(Iso.Day(day)));
        foreach (var author in entry.Authors.DefaultIfEmpty(release.Dataset.Creator)) Person(xml, author);
        Link(xml, "alternate", $"/v1/{entry.Record}", Format.Json);
        foreach (var (id, name) in topics)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", id);
            xml.WriteAttributeString("scheme", address.Id("/v1/topics"));
            xml.WriteAttributeString("label", Writable(name));
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Summary);
        if (entry.Quote is { } quote) WriteQuote(xml, quote, entry.QuoteLanguage);
        xml.WriteEndElement();
    }

    static void WriteQuote(XmlWriter xml, string quote, string? language)
    {
        xml.WriteStartElement("content");
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(Writable(quote));
        xml.WriteEndElement();
    }

    /// <summary>The days of the releases that last changed the rows.</summary>
    Dictionary<string, string> Updates(ReleaseConnection connection, IReadOnlyList<FeedEntry> entries)
    {
        var days = release.Ledger.ToDictionary(one => (long)one.Number, one => one.ReleasedOn);
        return connection.Rows($"select id, changed from {source.Collection!.Table} where id in (select value from json_each(@p0))", [JsonSerializer.Serialize(entries.Select(entry => entry.Id))], row => (Id: row.GetString(0), Changed: row.GetInt64(1)))
            .ToDictionary(row => row.Id, row => days[row.Changed], StringComparer.Ordinal);
    }

    /// <summary>The topics of the records that the entries lead to.</summary>
    static ILookup<RecordKey, (string Id, string Name)> Topics(ReleaseConnection connection, IReadOnlyList<FeedEntry> entries) => connection.Rows(
        """
        select link.from_collection, link.from_id, topic.id, topic.name
        from json_each(@p0) as asked
        join link on link.from_collection = asked.value ->> 0 and link.from_id = asked.value ->> 1 and link.relation = 'topic'
        join topic on topic.id = link.to_id
        order by topic.seq
        """,
        [JsonSerializer.Serialize(entries.Select(entry => entry.Record).Distinct().Select(record => new[] { record.Collection, record.Id }))],
        row => (Record: new RecordKey(row.GetString(0), row.GetString(1)), Topic: (Id: row.GetString(2), Name: row.GetString(3))))
        .ToLookup(row => row.Record, row => row.Topic);

    void Link(XmlWriter xml, string relation, string path, Format format)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", MediaTypes.Of(format));
        xml.WriteAttributeString("href", address.Of(path));
        xml.WriteEndElement();
    }

    static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Writable(text));

    static string Instant(string day) => $"{day}T00:00:00Z";

    /// <summary>Text without what XML can't hold: control characters and halves of characters.</summary>
    public static string Writable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        return string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));
    }
}
