using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>What one actor says of each step of an agreement.</summary>
public sealed record ConfirmationMatrixRow
{
    /// <summary>The agreement.</summary>
    public required Reference Agreement { get; init; }

    /// <summary>The actor.</summary>
    public required Reference Actor { get; init; }

    /// <summary>Its parts in the agreement; empty where it only spoke of it.</summary>
    public required IReadOnlyList<PartyRole> Roles { get; init; }

    /// <summary>What it says of the announcement; null where nothing is recorded.</summary>
    public required ConfirmationCell? Announced { get; init; }

    /// <summary>What it says of whether it was agreed; null where nothing is recorded.</summary>
    public required ConfirmationCell? Agreed { get; init; }

    /// <summary>What it says of whether it is being carried out; null where nothing is recorded.</summary>
    public required ConfirmationCell? Started { get; init; }

    /// <summary>What it says of whether it was carried out; null where nothing is recorded.</summary>
    public required ConfirmationCell? Completed { get; init; }
}
