using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>The figures and claims that were written under other records, so that those can show them.</summary>
sealed class Nested(ILookup<RecordKey, Figure> figures, ILookup<RecordKey, Claim> claims)
{
    public IReadOnlyList<Figure> FiguresOf(RecordKey owner) => [.. figures[owner]];

    public IReadOnlyList<Claim> ClaimsOf(RecordKey owner) => [.. claims[owner]];
}
