using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>Works out a comparison from the documents of the proposals, as they stood on the day.</summary>
sealed class ProposalComparisonWork(ProposalComparisonFilter filter, Release release, Catalog catalog)
{
    public (Table? Table, IResult? Problem) WorkOut(ReleaseConnection connection)
    {
        if (NotYet() is { Any: true } failures) return (null, failures.ToResult());
        var view = new DocumentView(catalog, ProposalSql.Collection, release, filter.AsOf, fields: null, include: null);
        var where = new Where().Any("id", filter.Ids);
        var found = connection.Rows($"select document from proposal {where.Sql}", where.Values, row => JsonSerializer.Deserialize<Proposal>(view.Cut(row.GetFieldValue<byte[]>(0)), Json.Options)!).ToDictionary(proposal => proposal.Id, StringComparer.Ordinal);
        var proposals = filter.Ids.Select(id => found[id]).ToList();
        var terms = Terms(proposals);
        return (new Table((links, meta) => Answer(proposals, terms, links, meta), Lines(terms), UndatedLeftOut: null), null);
    }

    /// <summary>What is named must be there; a column that was left out would be missed.</summary>
    RequestFailures NotYet()
    {
        var failures = new RequestFailures();
        if (filter.AsOf is not { } day) return failures;
        var then = new AsOfDay(day, release.Records);
        foreach (var key in filter.Ids.Select(id => new RecordKey("proposals", id)).Where(key => !then.Has(key)))
            failures.Add(ProblemTypes.InvalidParameter, "ids", key.Id, $"was not there on {Iso.Day(day)}", release.Records.KnownOn(key) is { } known ? $"with this proposal, days from {known} on in as_of" : "this proposal without as_of, since it has no date");
        return failures;
    }

    static ProposalComparison Answer(List<Proposal> proposals, List<ComparedTerms> terms, TableLinks links, PageMeta meta) => new()
    {
        Data = terms,
        Proposals = [.. proposals.Select(ComparedProposal.Of)],
        Figures = [.. proposals.SelectMany(proposal => proposal.Figures).Select(figure => (figure.Measure, figure.Unit)).Distinct().Order().Select(measured => Figures(proposals, measured.Measure, measured.Unit)).Where(compared => compared.Figures.Values.Count(figures => figures.Count > 0) > 1)],
        Relations = [.. proposals.SelectMany(proposal => Relations(proposal, proposals))],
        Links = links,
        Meta = meta,
    };

    List<ComparedTerms> Terms(List<Proposal> proposals)
    {
        var places = release.Records.Of("topics").Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        return [.. proposals.SelectMany(proposal => proposal.Terms).Select(term => term.Topic).Distinct().OrderBy(topic => topic is null ? int.MaxValue : places[topic.Id]).Select(topic => new ComparedTerms
        {
            Topic = topic,
            Terms = proposals.ToDictionary(proposal => proposal.Id, proposal => (IReadOnlyList<Term>)[.. proposal.Terms.Where(term => term.Topic == topic)], StringComparer.Ordinal),
        })];
    }

    static ComparedFigures Figures(List<Proposal> proposals, string measure, string unit) => new()
    {
        Measure = measure,
        Unit = unit,
        Figures = proposals.ToDictionary(proposal => proposal.Id, proposal => (IReadOnlyList<Figure>)[.. proposal.Figures.Where(figure => figure.Measure == measure && figure.Unit == unit)], StringComparer.Ordinal),
    };

    static IEnumerable<ComparedRelation> Relations(Proposal proposal, List<Proposal> compared) => proposal.Relations.Where(relation => relation.Record.Collection == "proposals" && compared.Exists(other => other.Id == relation.Record.Id)).Select(relation => new ComparedRelation
    {
        From = Reference.To("proposals", proposal.Id, proposal.Title),
        Kind = relation.Kind,
        To = Reference.To("proposals", relation.Record.Id, relation.Record.Name),
        Note = relation.Note,
    });

    IEnumerable<byte[]> Lines(List<ComparedTerms> terms) =>
    [
        CsvLine.Of(["topic_id", "topic_name", .. filter.Ids]),
        .. terms.Select(row => CsvLine.Of([row.Topic?.Id, row.Topic?.Name, .. filter.Ids.Select(id => row.Terms[id].Count == 0 ? null : string.Join("; ", row.Terms[id].Select(term => $"{term.Number}. {term.Text}")))])),
    ];
}
