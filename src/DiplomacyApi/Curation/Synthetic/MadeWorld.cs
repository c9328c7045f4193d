using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>
/// Records that a program makes, as many as are asked for, in the proportions of a real dataset. They are for measuring; nothing in them was
/// said or happened, and everything that could be read of them says so.
/// </summary>
sealed class MadeWorld
{
    public MadeWorld(int statements, string version)
    {
        Version = version;
        var calendar = new MadeCalendar();
        Ground = new MadeGround(Math.Clamp(statements / 50, 60, 2_000), Version);
        Articles = new MadeArticles(Part(statements, 5), calendar, Ground, Version);
        Events = new MadeEvents(Part(statements, 50), calendar, Ground, Articles, Version);
        Statements = new MadeStatements(statements, calendar, this);
        Proposals = new MadeProposals(Part(statements, 200), calendar, this);
        Agreements = new MadeAgreements(Part(statements, 100), calendar, this);
        Claims = new MadeClaims(Part(statements, 50), calendar, this);
        Figures = new MadeFigures(this);
    }

    /// <summary>The name of the release.</summary>
    public string Version { get; }

    public MadeGround Ground { get; }

    public MadeArticles Articles { get; }

    public MadeEvents Events { get; }

    public MadeStatements Statements { get; }

    public MadeProposals Proposals { get; }

    public MadeAgreements Agreements { get; }

    public MadeClaims Claims { get; }

    public MadeFigures Figures { get; }

    public static Dataset Dataset { get; } = new()
    {
        Title = "Synthetic records, made by a program for measuring; nothing in them was said or happened",
        Description = "As many statements as were asked for, with actors, articles, extracts, events, proposals, agreements, figures and claims in proportion. Names and texts are words that mean nothing.",
        Creator = "Diplomacy API, build --synthetic",
        License = "LicenseRef-Synthetic",
        LicenseUrl = "https://creativecommons.org/publicdomain/zero/1.0/",
        Coverage = new Coverage { FromOn = MadeCalendar.First, UntilOn = MadeCalendar.Last, Note = "Synthetic: it covers nothing." },
    };

    public long RecordsCount => Ground.Conflicts.Count + Ground.Actors.Count + Ground.Places.Count + Ground.Topics.Count + Articles.Count + Articles.ExtractsCount
        + Events.Count + Statements.Count + Proposals.Count + Agreements.Count + Claims.Count + Figures.Count;

    /// <summary>The name under which others refer to a record.</summary>
    public string NameOf(RecordKey key) => key.Collection switch
    {
        "articles" => Articles.Name(Articles.NumberOf(key)),
        "extracts" => Articles.NameOfExtract(key),
        "events" => Events.Name(Events.NumberOf(key)),
        "statements" => Statements.Name(Statements.NumberOf(key)),
        "proposals" => Proposals.Name(Proposals.NumberOf(key)),
        "agreements" => Agreements.Name(Agreements.NumberOf(key)),
        "claims" => Claims.Name(Claims.NumberOf(key)),
        "figures" => Figures.NameOf(key),
        _ => Ground.NameOf(key),
    };

    /// <summary>The place of a record in the order of its list, from 1, and the day from which on it is there.</summary>
    public (long Row, DateOnly KnownOn) PlaceOf(RecordKey key) => key.Collection switch
    {
        "articles" => Place(Articles, key),
        "extracts" => (Articles.RowOfExtract(key), Articles.Day(Articles.NumberOf(key))),
        "events" => Place(Events, key),
        "statements" => Place(Statements, key),
        "proposals" => Place(Proposals, key),
        "agreements" => Place(Agreements, key),
        "claims" => Place(Claims, key),
        "figures" => (Figures.RowOf(key), Agreements.Day(Agreements.NumberOf(key))),
        _ => (Ground.RowOf(key), DateOnly.MinValue),
    };

    static (long Row, DateOnly KnownOn) Place<T>(MadeSet<T> set, RecordKey key) => (set.NumberOf(key), set.Day(set.NumberOf(key)));

    static int Part(int statements, int share) => Math.Max(1, statements / share);
}
