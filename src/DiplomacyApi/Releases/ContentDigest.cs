using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DiplomacyApi.Curation;
using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// The digest of a corpus: of the canonical lines of its records, sorted, so that it is the same on every machine and for every version of
/// the program that encodes content in the same way.
/// </summary>
sealed class ContentDigest
{
    ContentDigest(string whole, IReadOnlyDictionary<RecordKey, RecordDigest> records) => (Whole, Records) = (whole, records);

    /// <summary>SHA-256 of everything, in hexadecimal.</summary>
    public string Whole { get; }

    /// <summary>The digest of each record and of its fields.</summary>
    public IReadOnlyDictionary<RecordKey, RecordDigest> Records { get; }

    public static ContentDigest Of(Corpus corpus, IReadOnlyList<Shelf> shelves)
    {
        var contents = shelves.SelectMany(shelf => shelf.Contents.Select(pair => (Key: new RecordKey(shelf.Collection.Name, pair.Record.Id), pair.Content)))
            .OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Line(hash, "dataset", JsonSerializer.SerializeToUtf8Bytes(corpus.Dataset, Json.Options));
        foreach (var (key, content) in contents) Line(hash, key.ToString(), content);
        foreach (var (former, now) in corpus.FormerIds.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)) Line(hash, $"former {former}", Encoding.UTF8.GetBytes(now.Id));
        foreach (var removed in corpus.Removed.OrderBy(removed => removed.Record, StringComparer.Ordinal)) Line(hash, $"removed {removed.Record}", JsonSerializer.SerializeToUtf8Bytes(removed, Json.Options));
        return new ContentDigest(Convert.ToHexStringLower(hash.GetHashAndReset()), contents.ToDictionary(pair => pair.Key, pair => RecordDigest.Of(pair.Content)));
    }

    static void Line(IncrementalHash hash, string name, byte[] content)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\t"));
        hash.AppendData(content);
        hash.AppendData("\n"u8);
    }
}

/// <summary>The digest of a record, and of each of its fields.</summary>
sealed record RecordDigest(string Whole, IReadOnlyDictionary<string, string> Fields)
{
    public static RecordDigest Of(byte[] content)
    {
        using var document = JsonDocument.Parse(content);
        return new RecordDigest(Short(content, 8), document.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => Short(Encoding.UTF8.GetBytes(field.Value.GetRawText()), 4), StringComparer.Ordinal));
    }

    static string Short(byte[] bytes, int length) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, length));
}
