using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Tables;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>Of which agreements to put the confirmations side by side.</summary>
public sealed record ConfirmationMatrixFilter : TableFilter
{
    /// <summary>Ids of agreements, at most 50. One that was not yet there on the day asked for is left out.</summary>
    /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
    [Required]
    [RecordIds("agreements")]
    public IReadOnlyList<string>? Agreement { get; init; }
}
