using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Search;

/// <summary>What a search found in all collections, best first or in the order of dates.</summary>
sealed class SearchSource(SearchFilter filter, Release release) : IListSource
{
    /// <summary>How far the order of relevance can be paged through.</summary>
    const int MostRanked = 1_000;

    /// <summary>More records than this are not ranked: a word that stands everywhere says nothing, and scoring it costs a thousand times more.</summary>
    const int MostScored = 10_000;

    const int Chunk = PageFilter.MostRows + 1;

    readonly SearchSql search = new(filter);
    IReadOnlyDictionary<string, long>? counts;
    RowCount? counted;
    SearchPlace? start;

    public string Name => "search";

    public ReadOnlyMemory<byte> CsvHeader => Cells<SearchHit>.Header();

    public bool TryContinueAfter(string key) => (start = SearchPlace.Parse(key)) is not null;

    public RowCount Count(ReleaseConnection connection, int most) => Counted(connection);

    public PageExtras Extras(ReleaseConnection connection) => new(Facets: null, filter.AsOf is null ? null : search.Undated(connection))
    {
        Beside =
        [
            ("counts", RecordIndex.Tables.ToDictionary(table => table.Name, table => Counts(connection).GetValueOrDefault(table.Name), StringComparer.Ordinal)),
            ("explanation", Counted(connection).Rows == 0 ? Explain(connection) : null),
        ],
        RankedBy = IsRanked(connection) ? "relevance" : "date",
    };

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) =>
        Read(connection, most).Select(pair => (JsonSerializer.SerializeToUtf8Bytes(pair.Hit, Json.Options), pair.Place.ToString()));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => Read(connection, most).Select(pair => Cells<SearchHit>.Row(pair.Hit));

    IReadOnlyDictionary<string, long> Counts(ReleaseConnection connection) => counts ??= search.Counts(connection, MostScored + 1);

    /// <summary>How many match in the collections that were asked for. They are counted by themselves only where there are too many in all of them.</summary>
    RowCount Counted(ReleaseConnection connection) => counted ??= RowCount.UpTo(MostScored, Counts(connection).Values.Sum() > MostScored && filter.Collection is not null
        ? search.Count(connection, MostScored + 1)
        : Counts(connection).Where(pair => filter.Collection?.Contains(pair.Key, StringComparer.Ordinal) != false).Sum(pair => pair.Value));

    bool IsRanked(ReleaseConnection connection) => filter.Order == "relevance" && Counted(connection).IsExact;

    /// <summary>Rows from the start on. A page of the order of relevance ends where paging ends; all rows are all rows.</summary>
    IEnumerable<(SearchHit Hit, SearchPlace Place)> Read(ReleaseConnection connection, int? most)
    {
        var (isRanked, after) = (IsRanked(connection), start);
        var left = most is not { } limit ? int.MaxValue : isRanked ? (int)Math.Clamp(MostRanked - (after?.Number ?? 0), 0, limit) : limit;
        while (left > 0)
        {
            var rows = isRanked
                ? search.Ranked(connection, after?.Number ?? 0, Math.Min(left, Chunk))
                : search.Dated(connection, filter.Order != "date", after, Math.Min(left, Chunk));
            var columns = Enum.GetValues<MatchedIn>().Select(column => (Column: column, Rows: search.With(connection, column, rows))).ToList();
            foreach (var row in rows)
            {
                after = isRanked ? new SearchPlace(false, (after?.Number ?? 0) + 1) : new SearchPlace(row.DatedOn is null, row.Seq);
                yield return (Hit(row, [.. columns.Where(column => column.Rows.Contains(row.Seq)).Select(column => column.Column)]), after);
            }

            if (rows.Count < Chunk) yield break;
            left -= rows.Count;
        }
    }

    SearchHit Hit(SearchRow row, IReadOnlyList<MatchedIn> matchedIn) => new()
    {
        Collection = row.Collection,
        Record = Reference.To(row.Collection, row.Id, row.Name),
        DatedOn = row.DatedOn is null ? null : DateOnly.ParseExact(row.DatedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Score = row.Score is { } score ? Math.Round(score, 4) : null,
        Snippet = Snippet.Of(row.Text, search.Wanted),
        MatchedIn = matchedIn,
    };

    SearchExplanation Explain(ReleaseConnection connection) => new()
    {
        Searched = string.Join(' ', search.Terms),
        Terms = [.. search.Wanted.Select(term => (Term: term, Hits: SearchSql.Hits(connection, term))).Select(pair => new SearchedTerm
        {
            Term = pair.Term.Words,
            Hits = pair.Hits,
            Nearest = pair.Hits > 0 ? [] : [.. pair.Term.Tokens.SelectMany(release.Vocabulary.Near).Distinct(StringComparer.Ordinal)],
        })],
    };
}
