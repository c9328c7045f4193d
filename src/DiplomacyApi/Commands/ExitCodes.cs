namespace DiplomacyApi.Commands;

/// <summary>How the program ends.</summary>
static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The seed has problems; all of them were listed.</summary>
    public const int SeedHasProblems = 1;

    /// <summary>The server that was asked is not ready.</summary>
    public const int NotReady = 1;

    /// <summary>Another build is at work on the same data folder.</summary>
    public const int BuildInProgress = 2;

    /// <summary>What was asked for can't be understood, or isn't there to be asked for; everything that is wrong was named.</summary>
    public const int WrongRequest = 64;

    /// <summary>What was asked for could not be written, or not all of it.</summary>
    public const int NotWritten = 74;

    /// <summary>Something that the command was told to use is missing or wrong.</summary>
    public const int Unusable = 78;
}
