using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace DiplomacyApi.Storage;

/// <summary>Makes sure that what was written is on the disk before anything relies on it. .NET can't do that for folders, and for files it doesn't say when it failed.</summary>
static partial class DurableFiles
{
    /// <summary>Writes a file and waits until it is on the disk.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
        Sync(file, path);
    }

    /// <summary>Adds a line to a file and waits until it is on the disk. Where a crash left a part of a line, the new one does not become a part of that.</summary>
    public static void Append(string path, ReadOnlySpan<byte> line)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length > 0)
        {
            file.Position = file.Length - 1;
            if (file.ReadByte() != '\n') file.WriteByte((byte)'\n');
        }

        file.Write(line);
        file.Flush();
        Sync(file.SafeFileHandle, path);
    }

    /// <summary>Waits until a file that something else wrote is on the disk.</summary>
    public static void Sync(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Sync(file, path);
    }

    /// <summary>Waits until a file is on the disk. What .NET has for it passes over every error of Linux.</summary>
    static void Sync(SafeFileHandle file, string path)
    {
        if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(file);
        else if (Fsync(file) != 0) throw NotOnDisk(path);
    }

    /// <summary>Waits until the names in a folder are on the disk: a rename is only safe once its folder is.</summary>
    public static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = OpenFolder(path, 0);
        if (folder.IsInvalid || Fsync(folder) != 0) throw NotOnDisk(path);
    }

    static IOException NotOnDisk(string path) => new($"{path} could not be written to the disk: error {Marshal.GetLastPInvokeError()}");

    /// <summary>Replaces a file in one step: readers see the old content or the new, never a part. Where it fails, nothing is left beside the file.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var beside = $"{path}.new";
        try
        {
            Write(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }

        SyncFolder(Path.GetDirectoryName(path)!);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle file);
}
