namespace DiplomacyApi.Resources.Datasets;

/// <summary>What the dataset is, and what it covers.</summary>
public sealed record Dataset
{
    /// <summary>The title of the dataset.</summary>
    public required string Title { get; init; }

    /// <summary>What the dataset holds, in a few sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Who made it, as a citation names them.</summary>
    public required string Creator { get; init; }

    /// <summary>The licence of everything but extracts and quotes, as an SPDX identifier.</summary>
    public required string License { get; init; }

    /// <summary>Where the licence can be read.</summary>
    public required string LicenseUrl { get; init; }

    /// <summary>The time that the dataset speaks of.</summary>
    public required Coverage Coverage { get; init; }
}

/// <summary>The time that the dataset speaks of. Outside it nothing was looked for, which is not the same as nothing happened.</summary>
public sealed record Coverage
{
    /// <summary>The first day covered (ISO 8601).</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>The last day on which anything is known (ISO 8601).</summary>
    public required DateOnly UntilOn { get; init; }

    /// <summary>What is covered within that time, and what is not.</summary>
    public required string Note { get; init; }
}
