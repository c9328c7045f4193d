namespace DiplomacyApi.Storage;

/// <summary>Something that the rows of a collection can be counted by.</summary>
/// <param name="Kind">How its values are found.</param>
/// <param name="Source">The column, or the relations as an SQL list.</param>
/// <param name="Collection">The collection that the values are ids of; null where they are codes.</param>
sealed record Facet(FacetKind Kind, string Source, string? Collection)
{
    /// <summary>The column that says since when the value of a column holds; null where it holds as long as its row is there.</summary>
    public string? Since { get; init; }

    /// <summary>Counted by a column of the table: a code, or the id of a record of a collection.</summary>
    public static Facet OfColumn(string column, string? collection = null) => new(FacetKind.Column, column, collection);

    /// <summary>Counted by the records of a collection that a row is linked with by one of the relations.</summary>
    public static Facet OfLink(string collection, params IEnumerable<string> relations) => new(FacetKind.Link, Quoted(relations), collection);

    /// <summary>Counted by the countries of the actors that a row is linked with.</summary>
    public static Facet OfCountry(params IEnumerable<string> relations) => new(FacetKind.Country, Quoted(relations), null);

    /// <summary>Counted by the parts that actors have in a row.</summary>
    public static Facet OfRelation(params IEnumerable<string> relations) => new(FacetKind.Relation, Quoted(relations), null);

    /// <summary>Counted by the status, which depends on the day that is asked for.</summary>
    public static Facet OfStatus { get; } = new(FacetKind.Status, "", null);

    /// <summary>Counted by topic; a narrower one counts as the wider one too, as in the filter.</summary>
    public static Facet OfTopic { get; } = new(FacetKind.Membership, "topics", "topics");

    /// <summary>Counted by cases that a row may be, several at once; the query of each finds the rows, and may add values of its own.</summary>
    public static Facet OfCases(params IReadOnlyList<(string Code, Func<Where, string> Query)> cases) => new(FacetKind.Case, "", null) { Cases = cases };

    /// <summary>Counted by year; a row that is dated to no year is left out.</summary>
    public static Facet OfYear { get; } = new(FacetKind.Period, "4", null);

    /// <summary>Counted by month; a row that is dated to a year alone is left out.</summary>
    public static Facet OfMonth { get; } = new(FacetKind.Period, "7", null);

    /// <summary>The cases that a row may be, with the query that finds the rows of each.</summary>
    public IReadOnlyList<(string Code, Func<Where, string> Query)> Cases { get; init; } = [];

    static string Quoted(IEnumerable<string> relations) => string.Join(", ", relations.Select(relation => $"'{relation}'"));
}

/// <summary>How the values of a facet are found.</summary>
enum FacetKind
{
    /// <summary>In a column of the table.</summary>
    Column,

    /// <summary>Among the linked records.</summary>
    Link,

    /// <summary>Among the countries of linked actors.</summary>
    Country,

    /// <summary>Among the relations of the links.</summary>
    Relation,

    /// <summary>In the status, then or now.</summary>
    Status,

    /// <summary>Among what the record belongs to.</summary>
    Membership,

    /// <summary>In the date.</summary>
    Period,

    /// <summary>Among cases, each with a query of its own.</summary>
    Case,
}
