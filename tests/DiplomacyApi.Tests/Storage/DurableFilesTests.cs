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
}
