using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Linked;

namespace DiplomacyApi.Pages;

/// <summary>GET /vocab: the terms of linked data that are our own, each at the address by which it is named.</summary>
static class VocabularyPage
{
    public static void Map(WebApplication app) => app.MapMethods("/vocab", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer) => answer.Of(http, Terms())).ExcludeFromDescription();

    static Page Terms() => new("/vocab", "Vocabulary", "The terms of linked data that are our own, beside the words of schema.org.",
        $"""
        <h1>Vocabulary</h1>
        <p class="lede">Records as JSON-LD (<code>.jsonld</code>) use the words of schema.org where they say the same as ours. These terms are for the rest.</p>
        <h2>Classes</h2>
        <dl>{Vocabulary.Records.Select(record => (Html)$"""<dt id="{record.Name}"><code>{record.Name}</code></dt><dd>{Html.Prose(Documentation.Of(record) ?? "")}</dd>""")}</dl>
        <h2>Properties</h2>
        <dl>{Vocabulary.Terms().OrderBy(term => term.Key, StringComparer.Ordinal).Select(Term)}</dl>
        """);

    static Html Term(IGrouping<string, (string Owner, string Meaning)> term) =>
        $"""<dt id="{term.Key}"><code>{term.Key}</code></dt>{term.GroupBy(one => one.Meaning, StringComparer.Ordinal).Select(meaning => (Html)$"<dd>{Html.Prose(meaning.Key)} ({string.Join(", ", meaning.Select(one => one.Owner))})</dd>")}""";
}
