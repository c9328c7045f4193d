using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Changes;

/// <summary>Which ids were given up for which, in all releases: a record is the same under all its ids.</summary>
sealed class Renames
{
    readonly ILookup<RecordKey, (int Number, string Id)> given;

    public Renames(ReleaseConnection connection) => given = connection
        .Rows("select collection, former_id, number, id from change where kind = 'renamed' order by number", [], row => (Former: new RecordKey(row.GetString(0), row.GetString(1)), Number: row.GetInt32(2), Id: row.GetString(3)))
        .ToLookup(row => row.Former, row => (row.Number, row.Id));

    /// <summary>Each id that was given up, with the release in which it was and the last id that its record came to have.</summary>
    public IEnumerable<object[]> Rows => given.SelectMany(moves => moves.Select(move => new object[] { moves.Key.Collection, moves.Key.Id, move.Number, LastId(moves.Key, move.Number - 1) }));

    /// <summary>The last id that a record came to have which had an id in some release.</summary>
    public string LastId(RecordKey key, int number = 0)
    {
        var id = key.Id;
        while (given[key with { Id = id }].FirstOrDefault(move => move.Number > number) is { Id: { } next } move) (id, number) = (next, move.Number);
        return id;
    }
}
