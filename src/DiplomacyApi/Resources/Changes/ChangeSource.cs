using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Changes;

/// <summary>The records that changed between two releases. They are read as they are answered, with the names of a few hundred at a time.</summary>
sealed class ChangeSource(ChangeFilter filter, Release release, int since, int until) : IListSource
{
    RecordKey? start;

    public string Name => "changes";

    public ReadOnlyMemory<byte> CsvHeader => Cells<RecordChange>.Header();

    public bool TryContinueAfter(string key)
    {
        if (!RecordKey.TryParse(key, out var place)) return false;
        start = place;
        return true;
    }

    public RowCount Count(ReleaseConnection connection, int most) => RowCount.Exactly(Sql(connection).Count(connection));

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) =>
        Read(connection, most).Select(pair => (JsonSerializer.SerializeToUtf8Bytes(pair.Change, Json.Options), pair.Key));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => Read(connection, most).Select(pair => Cells<RecordChange>.Row(pair.Change));

    ChangeSql Sql(ReleaseConnection connection) => new(since, until, filter, new Renames(connection));

    IEnumerable<(RecordChange Change, string Key)> Read(ReleaseConnection connection, int? most)
    {
        foreach (var rows in Sql(connection).List(connection, start, most).Chunk(PagedRequest.MostRows + 1))
        {
            var names = RecordNames.Of(connection, rows.Select(KeyOf));
            foreach (var row in rows) yield return (Change(row, names.GetValueOrDefault(KeyOf(row))), $"{row.Collection}/{row.LastId}");
        }
    }

    RecordChange Change(ChangeRow row, string? name)
    {
        var steps = JsonSerializer.Deserialize<IReadOnlyList<StepRow>>(row.Steps, Json.Options)!.Select(Step).ToList();
        var kind = Enum.GetValues<ChangeKind>().Single(kind => Snake.Code(kind) == row.Kind);
        return new RecordChange
        {
            Collection = row.Collection,
            Id = row.Id,
            Name = name,
            Href = $"/v1/{row.Collection}/{row.Id}",
            Kind = kind,
            Fields = kind is ChangeKind.Changed or ChangeKind.Renamed ? [.. steps.SelectMany(step => step.Fields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [],
            FormerId = row.FormerId,
            Releases = [.. steps.Select(step => step.Release)],
            Reasons = [.. steps.Select(step => step.Reason).OfType<string>()],
            Steps = steps,
        };
    }

    ChangeStep Step(StepRow row)
    {
        var brought = release.Ledger.Single(known => known.Number == row.Number);
        return new ChangeStep
        {
            Release = brought.Version,
            ReleasedOn = DateOnly.ParseExact(brought.ReleasedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Kind = row.Kind,
            Fields = row.Fields,
            FormerId = row.FormerId,
            Reason = row.Reason,
        };
    }

    static RecordKey KeyOf(ChangeRow row) => new(row.Collection, row.LastId);
}
