namespace DiplomacyApi.Downloads;

/// <summary>A row of a table, in each of its encodings; each is made when it is asked for.</summary>
abstract class TableRow
{
    IReadOnlyList<object?>? values;

    /// <summary>Its values, in the order of the columns.</summary>
    public IReadOnlyList<object?> Values => values ??= Read();

    /// <summary>Its line in the CSV, with the line's end.</summary>
    public abstract byte[] Csv { get; }

    /// <summary>Its line in the NDJSON, without the line's end.</summary>
    public abstract byte[] Line { get; }

    protected abstract IReadOnlyList<object?> Read();
}
