namespace DiplomacyApi.Resources.Search;

/// <summary>Where in a record a search found its words.</summary>
public enum MatchedIn
{
    /// <summary>In the name under which others refer to it: a title, an actor's name, the summary of a statement.</summary>
    Name,

    /// <summary>In its texts: summary, quote, terms, provisions, passages.</summary>
    Text,

    /// <summary>In the names, in any language, of the actors and places or in the labels of the topics that it refers to, or in its own other names.</summary>
    Names,
}
