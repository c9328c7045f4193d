namespace DiplomacyApi.Resources.Datasets;

/// <summary>What kind of table a dataset is.</summary>
public enum DatasetKind
{
    /// <summary>A collection: a row for each record, as its list has it.</summary>
    Collection,

    /// <summary>What records have many of, under the same ids: terms, parties, citations, links.</summary>
    Link,

    /// <summary>Joined from several collections, and ready to plot.</summary>
    Flat,
}
