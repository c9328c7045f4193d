using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dapper;

namespace DiplomacyApi.Storage;

/// <summary>
/// A release that is open for reading: its identity, the ids of its records, and a pool of connections. It stays open until the last
/// request that reads it has ended, also when another release has taken its place.
/// </summary>
sealed class Release : IDisposable
{
    readonly string file;
    readonly FileStamp stamp;
    readonly FileStream held;
    readonly ReleaseBytes bytes;
    readonly ConcurrentStack<ReleaseConnection> idle = [];
    readonly Lock gate = new();
    readonly Lazy<Vocabulary> vocabulary;
    int users = 1;

    static Release() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Opens a release file; whether it is whole was checked before.</summary>
    public Release(ReleaseIdentity identity, string file)
    {
        Identity = identity;
        Files = new PublishedFiles(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "downloads"));
        this.file = file;
        stamp = FileStamp.Of(file);
        // What was opened stays readable through this, whatever becomes of its name.
        held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        bytes = new ReleaseBytes(held);
        using var rented = Rent();
        Dataset = rented.Connection.Query<DatasetRow>("select title, creator, license, license_url, dataset as document from release")[0];
        Records = new RecordIndex(rented.Connection, () => Rent());
        Ledger = rented.Connection.Query<LedgerRow>("select number, version, released_on, content_digest, notes, records_count, is_released from ledger order by number");
        vocabulary = new Lazy<Vocabulary>(ReadVocabulary);
    }

    public ReleaseIdentity Identity { get; }

    /// <summary>What can be downloaded of it.</summary>
    public PublishedFiles Files { get; }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetRow Dataset { get; }

    /// <summary>How to cite the release.</summary>
    public string Citation => $"{Dataset.Creator} ({Identity.ReleasedOn.Year}). {Dataset.Title}, release {Identity.Version}. {Dataset.License}.";

    /// <summary>Which records there are.</summary>
    public RecordIndex Records { get; }

    /// <summary>The releases that were made up to this one, oldest first; the last is this one.</summary>
    public IReadOnlyList<LedgerRow> Ledger { get; }

    /// <summary>Which words occur, read when somebody looks for one that doesn't.</summary>
    public Vocabulary Vocabulary => vocabulary.Value;

    /// <summary>Whether nothing was done to the file since it was opened, as far as can be seen without reading it.</summary>
    public bool IsUntouched => FileStamp.Of(file) == stamp;

    /// <summary>Whether what was opened still is what was published, be its name gone or another's.</summary>
    public bool IsWhole()
    {
        lock (held)
        {
            held.Position = 0;
            return Convert.ToHexStringLower(SHA256.HashData(held)) == Identity.FileDigest;
        }
    }

    /// <summary>
    /// Takes a connection out of the pool until it is disposed; its queries end when the caller gives up. Throws
    /// <see cref="ReleaseUnreadableException"/> where a new one would read another file than the one that was looked through.
    /// </summary>
    public RentedConnection Rent(CancellationToken caller = default)
    {
        if (!idle.TryPop(out var connection)) connection = IsUntouched ? new ReleaseConnection(bytes) : throw new ReleaseUnreadableException($"the database of release {Identity.Version} was changed, replaced or taken away", null);
        connection.Serve(caller);
        return new RentedConnection(this, connection);
    }

    /// <summary>Keeps the release open for one more user; false where it is closed already.</summary>
    public bool TryEnter()
    {
        lock (gate)
        {
            if (users == 0) return false;
            users++;
            return true;
        }
    }

    /// <summary>One user less; the last one closes it.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (--users > 0) return;
        }

        while (idle.TryPop(out var connection)) connection.Dispose();
        bytes.Dispose();
        held.Dispose();
    }

    Vocabulary ReadVocabulary()
    {
        using var rented = Rent();
        return new Vocabulary(rented.Connection);
    }

    internal void Return(ReleaseConnection connection) => idle.Push(connection);
}
