using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>The receipts of a data folder: a line for each time that a release was named the current one, only ever added to.</summary>
sealed class Publications(string dataFolder)
{
    const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    string Receipts => Path.Combine(dataFolder, "publications.ndjson");

    /// <summary>Writes down that a release is the current one from now on.</summary>
    public void Add(ReleasePointer pointer, string what)
    {
        var receipt = new Receipt(DateTime.UtcNow.ToString(Moment, CultureInfo.InvariantCulture), what, pointer.Release, pointer.ContentDigest, pointer.FileDigest);
        DurableFiles.Append(Receipts, [.. JsonSerializer.SerializeToUtf8Bytes(receipt, Json.Options), (byte)'\n']);
    }

    /// <summary>Throws where it is earlier now, by the clock, than at some publication: what is published next would seem to have come before it.</summary>
    public void CheckClock()
    {
        var now = DateTime.UtcNow;
        if (Latest() is { } latest && latest > now)
            throw new ClockBehindException($"clock-behind: it is {now.ToString(Moment, CultureInfo.InvariantCulture)} by the clock, but a release was published here at {latest.ToString(Moment, CultureInfo.InvariantCulture)}; set the clock right or, where it was wrong then, take that line out of {Receipts}");
    }

    DateTime? Latest() => File.Exists(Receipts) ? File.ReadLines(Receipts).Select(PublishedAt).Max() : null;

    /// <summary>The moment of a receipt; null for what a crash left of one.</summary>
    static DateTime? PublishedAt(string line)
    {
        try
        {
            return DateTime.TryParseExact(JsonSerializer.Deserialize<Receipt>(line, Json.Options)?.At, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    sealed record Receipt(string At, string What, string Release, string ContentDigest, string FileDigest);
}
