using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Citing;

/// <summary>What is cited: a release of the dataset, or a record as it stands in one.</summary>
sealed record CitedWork
{
    /// <summary>Names the work in a bibliography; no other record and no other release has the same.</summary>
    public required string Key { get; init; }

    /// <summary>What the work is called.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of record it is; null for the release as a whole.</summary>
    public required string? Kind { get; init; }

    /// <summary>The title of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>Who made it.</summary>
    public required string Creator { get; init; }

    /// <summary>The licence, as an SPDX identifier.</summary>
    public required string License { get; init; }

    /// <summary>Which release.</summary>
    public required ReleaseIdentity Release { get; init; }

    /// <summary>Where the work is read as it was cited; a path where the address of the server is not known.</summary>
    public required string Address { get; init; }

    /// <summary>What the work is a part of, which release it is, and its digest: what no field of its own is there for.</summary>
    public string Note => $"{(Kind is null ? "Data set" : $"{Kind} in the data set \"{Dataset}\"")}, release {Release.Version}, {License}, content SHA-256 {Release.ContentDigest}";

    /// <summary>A release, or a record of it.</summary>
    public static CitedWork Of(Release release, RecordKey? record, PublicUrl address, CancellationToken ct)
    {
        var (identity, dataset) = (release.Identity, release.Dataset);
        var work = new CitedWork
        {
            Key = $"release.{identity.Version}",
            Title = dataset.Title,
            Kind = null,
            Dataset = dataset.Title,
            Creator = dataset.Creator,
            License = dataset.License,
            Release = identity,
            Address = address.Of($"/v1?release={Uri.EscapeDataString(identity.Version)}"),
        };
        if (record is not { } key) return work;
        var table = RecordIndex.Tables.First(table => table.Name == key.Collection).Table;
        using var rented = release.Rent(ct);
        return work with
        {
            Key = $"{key.Collection}.{key.Id}.{identity.Version}",
            Title = RecordNames.Of(rented.Connection, [key])[key],
            Kind = $"{char.ToUpperInvariant(table[0])}{table[1..]}",
            Address = address.Of($"/v1/{key}?release={Uri.EscapeDataString(identity.Version)}"),
        };
    }
}
