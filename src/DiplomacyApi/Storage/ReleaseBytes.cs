using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace DiplomacyApi.Storage;

/// <summary>
/// The bytes of a release file, once for all connections that read it: a small one is copied into memory, a large one mapped. Were a mapped
/// file cut short, the process would end; its folder is read-only for that reason.
/// </summary>
sealed unsafe partial class ReleaseBytes : IDisposable
{
    /// <summary>The largest release that is copied.</summary>
    const long MostCopied = 64 * 1024 * 1024;

    /// <summary>What POSIX calls MADV_RANDOM: what is read next is somewhere else, so that nothing around it is worth reading from the disk.</summary>
    const int Scattered = 1;

    readonly MemoryMappedFile? mapped;
    readonly MemoryMappedViewAccessor? view;
    readonly byte* first;

    /// <summary>Takes the bytes of an open file, which stays open.</summary>
    public ReleaseBytes(FileStream file)
    {
        Length = file.Length;
        if (Length > MostCopied)
        {
            mapped = MemoryMappedFile.CreateFromFile(file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            view = mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);
            // Advice that isn't taken costs time and nothing else.
            if (!OperatingSystem.IsWindows()) _ = Advise(Address, (nuint)Length, Scattered);
            return;
        }

        first = (byte*)NativeMemory.Alloc((nuint)Length);
        try
        {
            file.Position = 0;
            file.ReadExactly(new Span<byte>(first, (int)Length));
        }
        catch
        {
            NativeMemory.Free(first);
            throw;
        }
    }

    /// <summary>Takes the bytes of a file. Throws <see cref="ReleaseUnreadableException"/> where it can't be read.</summary>
    public static ReleaseBytes Of(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return new ReleaseBytes(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ReleaseUnreadableException(unreadable.Message, unreadable);
        }
    }

    public long Length { get; }

    /// <summary>Where they lie, until this is disposed.</summary>
    public IntPtr Address => (IntPtr)first;

    public void Dispose()
    {
        if (view is null)
        {
            NativeMemory.Free(first);
            return;
        }

        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        mapped!.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(IntPtr address, nuint length, int advice);
}
