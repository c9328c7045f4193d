namespace DiplomacyApi.Resources.Records;

/// <summary>What every record of every collection has.</summary>
public interface IRecord : IEntry
{
    /// <summary>The release in which the record first stood; worked out at build.</summary>
    string? FirstRelease { get; set; }

    /// <summary>The latest release in which the content of the record changed; worked out at build.</summary>
    string? LastChangedRelease { get; set; }
}
