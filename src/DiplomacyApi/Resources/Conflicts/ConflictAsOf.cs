using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>A conflict as it stood at the end of a day.</summary>
static class ConflictAsOf
{
    public static Conflict Cut(Conflict conflict, AsOfView view) => conflict with
    {
        EndedOn = view.Past(conflict.EndedOn, conflict.EndedPrecision),
        EndedPrecision = view.Past(conflict.EndedPrecision, conflict.EndedOn),
        Citations = view.Known(conflict.Citations),
    };
}
