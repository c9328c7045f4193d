using DiplomacyApi.Declarations;
using DiplomacyApi.Downloads;
using DiplomacyApi.Downloads.Formats;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using IAnsiConsole = Spectre.Console.IAnsiConsole;

namespace DiplomacyApi.Commands.Exporting;

/// <summary>What is to be exported, out of an open release.</summary>
sealed record Export(Release Release, Table Table, Format Format, string? ReadyFile)
{
    static readonly IReadOnlyList<Table> Tables = Downloads.Tables.Of(Listings.Catalog.All);

    /// <summary>Works out what is asked for; null where something is wrong with it, and all of it is among the failures.</summary>
    public static Export? Of(CurrentRelease current, string table, IQueryCollection query, Format format, RequestFailures failures)
    {
        if (Tables.All(known => known.Name != table)) failures.Add(ProblemTypes.NotFound, "table", table, "is not a table", string.Join(", ", Tables.Select(known => known.Name)), Nearest.To(table, Tables.Select(known => known.Name)));
        if (failures.Any) return null;
        return Listings.All.FirstOrDefault(listing => listing.Collection.Name == table) is { } listing
            ? Matching(current, listing, query, format, failures)
            : Whole(current, Tables.First(known => known.Name == table), query, format, failures);
    }

    /// <summary>The rows of a collection that match.</summary>
    static Export? Matching(CurrentRelease current, Listing listing, IQueryCollection query, Format format, RequestFailures failures)
    {
        var filter = listing.Read(query, failures);
        if (filter.Cursor is not null) failures.Add(ProblemTypes.InvalidParameter, "cursor", filter.Cursor, "is for pages, and an export has all rows that match");
        FormatRules.Check(filter, format, failures);
        if (failures.Any || Enter(current, filter.Release, failures) is not { } release) return null;
        RecordFilters.Check(filter, release, failures);
        if (!failures.Any) return new Export(release, listing.Matching(filter, release, Listings.Catalog), format, new AppliedQuery($"/v1/{listing.Collection.Name}", filter).FileIn(format));
        release.Dispose();
        return null;
    }

    /// <summary>A table that is no collection: it can only be had whole.</summary>
    static Export? Whole(CurrentRelease current, Table table, IQueryCollection query, Format format, RequestFailures failures)
    {
        foreach (var name in query.Keys.Where(name => name != "release")) failures.Add(ProblemTypes.UnknownParameter, name, null, "is not a parameter of this table, which can only be had whole", "release", Nearest.To(name, ["release"]));
        return failures.Any || Enter(current, query["release"].FirstOrDefault(), failures) is not { } release ? null : new Export(release, table, format, $"{table.Name}.{Snake.Code(format)}");
    }

    static Release? Enter(CurrentRelease current, string? version, RequestFailures failures)
    {
        var release = version is null ? current.Enter() : current.Enter(version);
        if (release is null && version is not null) failures.Add(ProblemTypes.InvalidParameter, "release", version, "is not the name of a release that is held", string.Join(", ", current.Held()), Nearest.To(version, current.Held()));
        return release;
    }

    /// <summary>Writes what is asked for, and closes the stream once all of it is written. What lies ready as a file is copied.</summary>
    public void Write(Stream stream, IAnsiConsole? terminal)
    {
        if (ReadyFile is not null && Release.Files.Find(ReadyFile) is { IsWhole: true } ready)
        {
            using (stream)
            using (var file = File.OpenRead(ready.Path)) file.CopyTo(stream);
            return;
        }

        using var rented = Release.Rent();
        var target = TableFiles.Begin(Format, stream, Table, new Publication(Release));
        ExportProgress.Show(terminal, Table.Name, terminal is null ? null : Table.Count(rented.Connection), Table.Rows(rented.Connection), target.Write);
        // A format that was not written to its end must not be ended: that would hide why.
        target.Dispose();
    }
}
