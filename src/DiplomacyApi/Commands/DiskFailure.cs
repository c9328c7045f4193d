using System.Data.Common;

namespace DiplomacyApi.Commands;

/// <summary>Runs what writes to a disk, and says in a line why it failed, where the disk is to blame.</summary>
static class DiskFailure
{
    public static int Report(Func<int> work, string whatStays, TextWriter errors)
    {
        try
        {
            return work();
        }
        catch (Exception failed) when (Cause(failed) is { } cause)
        {
            errors.WriteLine($"write-failed: {cause.Message.ReplaceLineEndings(" ")}");
            errors.WriteLine(whatStays);
            return ExitCodes.NotWritten;
        }
    }

    /// <summary>The failure of a disk that is behind an exception; null where another is. Files are written side by side, and then several fail at once.</summary>
    static Exception? Cause(Exception failed) => failed switch
    {
        IOException or UnauthorizedAccessException or DbException => failed,
        AggregateException several => several.Flatten().InnerExceptions.Select(Cause).FirstOrDefault(cause => cause is not null),
        _ => null,
    };
}
