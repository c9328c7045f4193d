namespace DiplomacyApi.Resources.Changes;

/// <summary>What happened to a record between two releases.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Fields of it changed.</summary>
    Changed,

    /// <summary>It has another id.</summary>
    Renamed,

    /// <summary>It was withdrawn.</summary>
    Removed,
}
