using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Links;

/// <summary>The neighbours of a record. They are read a few hundred at a time, with their names, however many there are.</summary>
sealed class LinkSource(LinkSql links, AsOfView? view) : IListSource
{
    const int Chunk = PageFilter.MostRows + 1;

    LinkPlace? start;

    public string Name => "links";

    public ReadOnlyMemory<byte> CsvHeader => Cells<Link>.Header();

    public bool TryContinueAfter(string key) => (start = LinkPlace.Parse(key)) is not null;

    public RowCount Count(ReleaseConnection connection, int most) => RowCount.UpTo(most, links.Count(connection, most + 1));

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) =>
        Read(connection, most).Select(pair => (JsonSerializer.SerializeToUtf8Bytes(pair.Link, Json.Options), pair.Place.ToString()));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => Read(connection, most).Select(pair => Cells<Link>.Row(pair.Link));

    IEnumerable<(Link Link, LinkPlace Place)> Read(ReleaseConnection connection, int? most)
    {
        var after = start;
        for (var left = most ?? int.MaxValue; left > 0;)
        {
            var rows = links.List(connection, after, Math.Min(left, Chunk));
            var names = RecordNames.Of(connection, rows.Select(row => new RecordKey(row.Collection, row.Id)));
            foreach (var row in rows) yield return (Link(row, names[new RecordKey(row.Collection, row.Id)]), LinkPlace.Of(row));
            if (rows.Count < Chunk) yield break;
            left -= rows.Count;
            after = LinkPlace.Of(rows[^1]);
        }
    }

    Link Link(LinkRow row, string name) => new()
    {
        Relation = row.Direction == "out" ? row.Relation : Relations.Inverses[row.Relation],
        Direction = row.Direction == "out" ? LinkDirection.Out : LinkDirection.In,
        Record = new RecordReference { Collection = row.Collection, Id = row.Id, Name = name },
        EntryId = row.EntryKey,
        DatedOn = row.DatedOn is null ? null : DateOnly.ParseExact(row.DatedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Stance = row.Stance,
        Citations = row.Citations is null ? [] : Known(JsonSerializer.Deserialize<IReadOnlyList<Citation>>(row.Citations, Json.Options)!),
    };

    IReadOnlyList<Citation> Known(IReadOnlyList<Citation> citations) => view is null ? citations : view.Known(citations);
}
