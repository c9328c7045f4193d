namespace DiplomacyApi.Storage;

/// <summary>The ids of a collection, with the days from which on its records are there: held where they are few, looked up where they are many.</summary>
sealed class RecordIds
{
    const int MostHeld = 20_000;

    readonly string table;
    readonly Func<RentedConnection> rent;
    readonly Dictionary<string, string?>? held;

    public RecordIds(string table, ReleaseConnection connection, Func<RentedConnection> rent)
    {
        (this.table, this.rent) = (table, rent);
        Count = (int)connection.Number($"select coalesce(max(seq), 0) from {table}");
        if (Count > MostHeld) return;
        held = connection.Rows($"select id, known_on from {table} order by seq", [], row => (Id: row.GetString(0), KnownOn: row.IsDBNull(1) ? null : row.GetString(1))).ToDictionary(row => row.Id, row => row.KnownOn, StringComparer.Ordinal);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>All of them, in the order of the list; none where they are too many to suggest from.</summary>
    public IReadOnlyCollection<string> Listed => held is null ? [] : held.Keys;

    /// <summary>Whether there is a record of an id.</summary>
    public bool Has(string id)
    {
        if (held is not null) return held.ContainsKey(id);
        using var rented = rent();
        return rented.Connection.Number($"select exists (select 1 from {table} where id = @p0)", id) == 1;
    }

    /// <summary>The day from which on a record is there; null where it is undated, or there is none of the id.</summary>
    public string? KnownOn(string id)
    {
        if (held is not null) return held.GetValueOrDefault(id);
        using var rented = rent();
        return rented.Connection.Rows($"select known_on from {table} where id = @p0", [id], row => row.IsDBNull(0) ? null : row.GetString(0)).FirstOrDefault();
    }
}
