namespace DiplomacyApi.Resources.Articles;

/// <summary>Whose text an article carries; articles that carry the same text are not independent of each other.</summary>
public enum Reproduction
{
    /// <summary>The publisher's own text.</summary>
    Original,

    /// <summary>The text of a news agency.</summary>
    AgencyCopy,

    /// <summary>The text of another publisher.</summary>
    Republisher,

    /// <summary>Put together from the texts of others.</summary>
    Aggregator,
}
