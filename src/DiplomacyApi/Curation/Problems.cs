namespace DiplomacyApi.Curation;

/// <summary>Something wrong in the seed: where it stands, what is wrong, and what is allowed.</summary>
sealed record Problem(string File, int Line, string Path, string Message) : IComparable<Problem>
{
    public int CompareTo(Problem? other) => other is null
        ? 1
        : (File, Line, Path, Message).CompareTo((other.File, other.Line, other.Path, other.Message));

    public override string ToString() => Path.Length == 0 ? $"{File}:{Line}: {Message}" : $"{File}:{Line}: {Path}: {Message}";
}

/// <summary>Everything found wrong in a seed; a curator sees all of it at once.</summary>
sealed class Problems
{
    /// <summary>A file of nothing but mistakes must not fill the memory; the rest is counted.</summary>
    const int MostKept = 1_000;

    readonly List<Problem> kept = [];

    public int Count { get; private set; }

    /// <summary>Whether there are so many that nobody needs to look for more.</summary>
    public bool AreEnough => Count >= MostKept;

    /// <summary>The problems, sorted by file and line; of very many the first that were found.</summary>
    public IReadOnlyList<Problem> Sorted => [.. kept.Order()];

    public void Add(string file, int line, string path, string message)
    {
        Count++;
        if (kept.Count < MostKept) kept.Add(new Problem(file, line, path, message));
    }
}
