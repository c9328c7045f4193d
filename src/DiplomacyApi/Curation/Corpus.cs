using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>A checked seed as records: every reference resolved, every date and code known to be right.</summary>
sealed class Corpus
{
    public required Dataset Dataset { get; init; }
    public required IReadOnlyList<Conflict> Conflicts { get; init; }
    public required IReadOnlyList<Actor> Actors { get; init; }
    public required IReadOnlyList<Statement> Statements { get; init; }
    public required IReadOnlyList<Proposal> Proposals { get; init; }
    public required IReadOnlyList<Agreement> Agreements { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<Figure> Figures { get; init; }
    public required IReadOnlyList<Event> Events { get; init; }
    public required IReadOnlyList<Article> Articles { get; init; }
    public required IReadOnlyList<Extract> Extracts { get; init; }
    public required IReadOnlyList<Place> Places { get; init; }
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The name under which others refer to a record.</summary>
    public required Func<RecordKey, string> NameOf { get; init; }

    /// <summary>Ids that records had in earlier releases, with the record that has them now.</summary>
    public required IReadOnlyDictionary<RecordKey, RecordKey> FormerIds { get; init; }

    /// <summary>Records that were withdrawn.</summary>
    public required IReadOnlyList<RemovedEntry> Removed { get; init; }
}
