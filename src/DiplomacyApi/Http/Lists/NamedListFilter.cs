using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace DiplomacyApi.Http.Lists;

/// <summary>What a list of records without a date can be asked.</summary>
public abstract record NamedListFilter : ListFilter
{
    /// <summary>The order: `name` in the order of the alphabet, `id` by id.</summary>
    /// <example>name</example>
    [AllowedValues("name", "id")]
    [DefaultValue("name")]
    public string? Sort { get; init; }

    internal override string Order => Sort ?? "name";
}
