using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>One provision of an agreement.</summary>
public sealed record Provision
{
    /// <summary>Its place among the provisions, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the provision is about.</summary>
    public required Reference? Topic { get; init; }

    /// <summary>The provision, in the editors' words.</summary>
    public required string Text { get; init; }
}
