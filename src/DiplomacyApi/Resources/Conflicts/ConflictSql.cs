using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>How conflicts are stored, and how lists of them are asked for.</summary>
static class ConflictSql
{
    public static readonly RecordCollection<Conflict> Collection = new("conflicts", "conflict")
    {
        Date = conflict => (conflict.BeganOn, conflict.BeganPrecision),
        IsTimeless = true,
        Cut = ConflictAsOf.Cut,
        Texts = conflict => [conflict.Title, conflict.Summary],
        Links = conflict =>
        [
            .. RecordLink.Cited(conflict.Citations)
        ],
    };

    public static Where Where(ConflictFilter filter) => new(Iso.Day(filter.AsOf));
}
