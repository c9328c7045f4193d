namespace DiplomacyApi.Http.Operations;

/// <summary>What the system allows the process, as far as it says.</summary>
static class ResourceLimits
{
    /// <summary>How many files and connections the process may have open; null where the system does not say.</summary>
    public static ulong? FileDescriptors
    {
        get
        {
            const string Limits = "/proc/self/limits";
            if (!File.Exists(Limits)) return null;
            // Max open files            1024                 524288               files
            var line = Array.Find(File.ReadAllLines(Limits), line => line.StartsWith("Max open files", StringComparison.Ordinal));
            return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, var soft, ..] && ulong.TryParse(soft, out var limit) ? limit : null;
        }
    }
}
