using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Storage;

public sealed class DurableFilesTests
{
    [Fact]
    public void A_file_that_can_not_be_replaced_has_nothing_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "current");
        DurableFiles.Replace(file, "old"u8);
        DurableFiles.Replace(file, "new"u8);
        Assert.Equal("new", File.ReadAllText(file));
        Directory.CreateDirectory(Path.Combine(folder.Path, "taken"));
        Assert.ThrowsAny<SystemException>(() => DurableFiles.Replace(Path.Combine(folder.Path, "taken"), "new"u8));
        Assert.Equal([file, Path.Combine(folder.Path, "taken")], Directory.EnumerateFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_can_not_be_brought_to_the_disk_is_not_passed_over()
    {
        if (!OperatingSystem.IsLinux()) return;
        var failed = Assert.Throws<IOException>(() => DurableFiles.Sync("/dev/null"));
        Assert.StartsWith("/dev/null could not be written to the disk", failed.Message, StringComparison.Ordinal);
    }
}
