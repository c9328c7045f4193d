using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace DiplomacyApi.Pages.Guides;

/// <summary>Markdown as HTML. HTML in the Markdown is shown as text, never obeyed.</summary>
static partial class GuideMarkdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static Html Render(string markdown)
    {
        var html = Markdown.ToHtml(markdown, Pipeline);
        // What may be wider than a small screen scrolls by itself, and can be reached with the keyboard.
        html = html.Replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);
        html = LinkBetweenFiles().Replace(html, "href=\"/guides/${name}${part}\"");
        return Html.Made(CodeBlock().Replace(html, block => $"<pre tabindex=\"0\">{block.Groups["code"].Value}</pre>{Requests(block.Groups["code"].Value)}"));
    }

    /// <summary>Links to the requests in a block of code, so that the answer is one click away.</summary>
    static string Requests(string code)
    {
        var links = Request().Matches(code).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).Select(path => $"<a href=\"{path}\"><code>{path}</code></a>").ToList();
        return links.Count == 0 ? "" : $"<p class=\"request\">Open {string.Join(" · ", links)}</p>";
    }

    [GeneratedRegex("href=\"(?<name>[a-z]+)\\.md(?<part>#[^\"]*)?\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkBetweenFiles();

    [GeneratedRegex("<pre>(?<code><code[^>]*>.*?</code>)</pre>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("https?://[a-z0-9.:-]+(?<path>/(v1|openapi)[^\\s'\"]*?)(?=&quot;|['\\s\"<])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Request();
}
