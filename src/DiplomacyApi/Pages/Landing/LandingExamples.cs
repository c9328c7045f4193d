using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Pages.Landing;

/// <summary>Records of the release as a reader sees them on the landing page, each with the request that gives it.</summary>
static class LandingExamples
{
    public static Html Of(Extract extract) =>
        $"""
        <section aria-labelledby="quotation"><h2 id="quotation">A quotation, held against other reports</h2>
        <figure class="quotation">
        <blockquote lang="{extract.Language}" dir="auto"><p>{extract.Exact}</p></blockquote>
        <figcaption>as printed in <a href="{extract.Article.Href}">{extract.Article.Name}</a>{(extract.PublishedOn is { } day ? (Html)$", {Iso.Day(day)}" : Html.Nothing)}</figcaption>
        </figure>
        <p class="finding"><strong class="mark">{Words(Snake.Code(extract.Check!.Verdict))}</strong> {extract.Check.Note}</p>
        <p class="sources">Held against {Sources(extract.Check.Citations)}</p>
        {Request($"/v1/extracts?article={extract.Article.Id}", "every passage of that article, with what was found")}
        </section>
        """;

    public static Html Of(Agreement agreement)
    {
        var phases = agreement.Confirmations.Select(one => one.Phase).Distinct().Order().ToList();
        var actors = agreement.Confirmations.GroupBy(one => one.Actor.Id, StringComparer.Ordinal);
        return $"""
            <section aria-labelledby="matrix"><h2 id="matrix">Who announced it, who confirmed it, who did not</h2>
            <p><a href="/v1/agreements/{agreement.Id}">{agreement.Title}</a>. {agreement.Summary}</p>
            <div class="wide" tabindex="0"><table class="matrix">
            <thead><tr><th scope="col">Actor</th>{phases.Select(phase => (Html)$"""<th scope="col">{Words(Snake.Code(phase))}</th>""")}</tr></thead>
            <tbody>{actors.Select(actor => (Html)$"""<tr><th scope="row">{actor.First().Actor.Name}</th>{phases.Select(phase => Cell(actor.Where(one => one.Phase == phase)))}</tr>""")}</tbody>
            </table></div>
            {Request($"/v1/confirmations?agreement={agreement.Id}", "the same as rows, each with its sources")}
            </section>
            """;
    }

    public static Html Of(Contradiction contradiction) =>
        $"""
        <section aria-labelledby="figures"><h2 id="figures">Two figures that disagree</h2>
        <p>{contradiction.Population ?? contradiction.Record.Name} – <a href="{contradiction.Record.Href}">{contradiction.Record.Name}</a></p>
        <div class="sides">{contradiction.Sides.Select(Side)}</div>
        {Request("/v1/contradictions?kind=figures", "every number on which accounts differ")}
        </section>
        """;

    static Html Side(ContradictionSide side) =>
        $"""
        <div><p class="value">{Amount(side)}</p><p><strong>{side.Actor?.Name}</strong></p><p>{side.Text}</p><p class="sources">{Sources(side.Citations)}</p></div>
        """;

    static Html Amount(ContradictionSide side) => side.Value is { } value ? (Html)$"{value}" : $"{side.Low ?? 0}–{side.High ?? 0}";

    static Html Cell(IEnumerable<Confirmation> said) => $"<td>{said.Select(one => (Html)$"""<div class="stance {Snake.Code(one.Stance)}"><strong>{Words(Snake.Code(one.Stance))}</strong>{Day(one)}{Spoken(one)}</div>""")}</td>";

    static Html Day(Confirmation one) => one.SaidOn is { } day ? $" <time>{Partial(day, one.SaidPrecision)}</time>" : Html.Nothing;

    static Html Spoken(Confirmation one) => one.Spokesperson is { } person ? $"<br>{person.Name}" : Html.Nothing;

    static string Partial(DateOnly day, DatePrecision? precision) => Iso.Day(day)[..(precision switch { DatePrecision.Year => 4, DatePrecision.Month => 7, _ => 10 })];

    static Html Sources(IReadOnlyList<Citation> citations) => Html.Joined(citations.Select((citation, number) => (Html)$"{(number == 0 ? "" : ", ")}{Source(citation)}"));

    /// <summary>A source by its publisher; only addresses of the web become links.</summary>
    static Html Source(Citation citation)
    {
        Html name = $"{citation.Publisher?.Name ?? citation.Article.Name}{(citation.PublishedOn is { } day ? $" ({Partial(day, citation.PublishedPrecision)})" : "")}";
        return citation.Url?.StartsWith("http", StringComparison.Ordinal) is true ? $"""<a href="{citation.Url}" rel="external noreferrer">{name}</a>""" : name;
    }

    static Html Request(string address, string gives) => $"""<p class="request"><a href="{address}"><code>GET {address}</code></a> <span>{gives}</span></p>""";

    static string Words(string code) => code.Replace('_', ' ');
}
