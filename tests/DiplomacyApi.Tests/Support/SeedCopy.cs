using DiplomacyApi.Commands;
using DiplomacyApi.Curation;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Tests.Support;

/// <summary>A copy of the fictional seed that a test may spoil, with a data folder beside it.</summary>
public sealed class SeedCopy : IDisposable
{
    readonly TemporaryFolder folder = new();

    public SeedCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.FixtureSeed, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Seed, Path.GetRelativePath(Repository.FixtureSeed, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Seed => folder.At("seed");

    public string Data => folder.At("data");

    /// <summary>Replaces text that must stand in a file, once.</summary>
    public SeedCopy Edit(string file, string old, string text)
    {
        var path = Path.Combine(Seed, file);
        var content = File.ReadAllText(path);
        Assert.Contains(old, content, StringComparison.Ordinal);
        var at = content.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(content.AsSpan(0, at), text, content.AsSpan(at + old.Length)));
        return this;
    }

    public SeedCopy Add(string file, string content)
    {
        var path = Path.Combine(Seed, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    /// <summary>Makes other bytes of those of a file.</summary>
    public SeedCopy Change(string file, Func<byte[], byte[]> change)
    {
        var path = Path.Combine(Seed, file);
        File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public SeedCopy Remove(string file)
    {
        File.Delete(Path.Combine(Seed, file));
        return this;
    }

    /// <summary>Gives the seed as it is a name and publishes it.</summary>
    public SeedCopy Release(string version, string on, string next)
    {
        Name(version, on, next).Publish();
        return this;
    }

    /// <summary>Gives the seed as it is a name.</summary>
    public SeedCopy Name(string version, string on, string next)
    {
        Add("changes/next.yaml", next);
        using var errors = new StringWriter();
        Assert.True(ReleaseCommand.Run(Seed, version, on, TextWriter.Null, errors) is ExitCodes.Done, errors.ToString());
        return this;
    }

    /// <summary>What is wrong with the seed, a line each.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new Problems();
        _ = Edition.Read(Seed, problems);
        return [.. problems.Sorted.Select(problem => problem.ToString())];
    }

    internal Edition Read()
    {
        var problems = new Problems();
        var edition = Edition.Read(Seed, problems);
        Assert.Empty(problems.Sorted);
        return edition!;
    }

    internal ReleaseStore Publish()
    {
        var store = new ReleaseStore(Data);
        store.Publish(Read(), Seed);
        return store;
    }

    public void Dispose() => folder.Dispose();
}
