using System.Globalization;

namespace DiplomacyApi.Releases;

/// <summary>Whether there is room for a release, looked at before anything is written: a disk that is full is a nuisance to everyone else on it.</summary>
static class Room
{
    /// <summary>What the files of a release take at least, however small the seed is.</summary>
    const long Least = 6 * 1024 * 1024;

    /// <summary>A release takes three times its seed; one is built beside the other.</summary>
    const long TimesSeed = 3;

    /// <summary>Throws <see cref="IOException"/> where a folder has no room for what a seed becomes; of what is made up nothing is known beforehand.</summary>
    public static void Check(string folder, string? seedFolder)
    {
        var needed = Least + (seedFolder is null ? 0 : TimesSeed * new DirectoryInfo(seedFolder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length));
        var free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        if (free < needed) throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{folder} has room for {free / 1e6:0.0} MB, a release of this seed takes about {needed / 1e6:0.0} MB"));
    }
}
