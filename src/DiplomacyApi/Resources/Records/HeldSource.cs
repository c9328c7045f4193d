using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>Rows that are few enough to be held all at once, such as one for each release. A place among them is a number.</summary>
sealed class HeldSource<T>(string name, string besides, Func<ReleaseConnection, IReadOnlyList<T>> read) : IListSource
{
    IReadOnlyList<T>? held;
    int start;

    public string Name => name;

    public string Besides => besides;

    public ReadOnlyMemory<byte> CsvHeader => Cells<T>.Header();

    public bool TryContinueAfter(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out start);

    public RowCount Count(ReleaseConnection connection, int most) => RowCount.Exactly(All(connection).Count);

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) =>
        Rows(connection, most).Select((row, index) => (JsonSerializer.SerializeToUtf8Bytes(row, Json.Options), (start + index + 1).ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => Rows(connection, most).Select(row => Cells<T>.Row(row));

    IReadOnlyList<T> All(ReleaseConnection connection) => held ??= read(connection);

    IEnumerable<T> Rows(ReleaseConnection connection, int? most) => All(connection).Skip(start).Take(most ?? int.MaxValue);
}
