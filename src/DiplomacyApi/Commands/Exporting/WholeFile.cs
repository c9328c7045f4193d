using DiplomacyApi.Storage;

namespace DiplomacyApi.Commands.Exporting;

/// <summary>A file that is there whole or not at all: it is written beside its place, and put there once it is on the disk.</summary>
sealed class WholeFile : IDisposable
{
    readonly string path;
    readonly string beside;

    public WholeFile(string path)
    {
        this.path = Path.GetFullPath(path);
        beside = Path.Combine(Path.GetDirectoryName(this.path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.part");
        Stream = File.Create(beside);
    }

    /// <summary>Where to write; whoever writes may close it.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file into its place.</summary>
    public void Keep()
    {
        Stream.Dispose();
        DurableFiles.Sync(beside);
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Takes away what was not kept.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What was still to be written finds no room either, and is taken away all the same.
        }

        File.Delete(beside);
    }
}
