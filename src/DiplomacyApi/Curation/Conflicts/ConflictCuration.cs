using DiplomacyApi.Resources.Conflicts;

namespace DiplomacyApi.Curation.Conflicts;

/// <summary>What a conflict must keep to, and how it is answered.</summary>
static class ConflictCuration
{
    public static void Check(ConflictEntry entry, Rules rules)
    {
        rules.Ordered(entry, nameof(entry.BeganOn), entry.BeganOn, nameof(entry.EndedOn), entry.EndedOn);
        rules.CitationsAgree(entry.Citations);
        foreach (var code in entry.CountryCodes) rules.Country(entry, nameof(entry.CountryCodes), code);
    }

    public static Conflict Resolve(ConflictEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        Summary = entry.Summary,
        BeganOn = entry.BeganOn?.First,
        BeganPrecision = entry.BeganOn?.Precision,
        EndedOn = entry.EndedOn?.First,
        EndedPrecision = entry.EndedOn?.Precision,
        CountryCodes = entry.CountryCodes,
        UcdpConflictId = entry.UcdpConflictId,
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };
}
