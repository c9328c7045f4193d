using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Pages.Guides;

namespace DiplomacyApi.Tests.Pages;

/// <summary>The pages over the seed of the repository: that they are whole, lead somewhere, and say what is true.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class PageTests(RealSeedFixture fixture)
{
    static readonly string[] Void = ["meta", "link", "br", "img", "input", "hr", "!doctype"];
    static readonly string[] AllPages = ["/", "/downloads", "/guides", .. Guide.All.Select(guide => guide.Path), "/problems", .. ProblemTypes.All.Select(type => type.Href)];

    readonly Api api = fixture.Api;

    public static TheoryData<string> Pages => [.. AllPages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_well_formed_and_asks_no_other_host(string path)
    {
        using var answer = await api.Http.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1[ >]"));
        Assert.DoesNotMatch("(?:src|href)=\"https?://[^\"]*\"[^>]*(?:stylesheet|script)|<(?:script|img|iframe)[^>]*src=\"http", page);
        Balanced(path, page);
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var asked = new HashSet<string>();
        foreach (var path in AllPages)
        {
            var page = await api.Http.GetStringAsync(path);
            var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();
            foreach (var link in Regex.Matches(page, "(?:href|src)=\"([^\"]+)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                if (link[0] == '#') Assert.True(ids.Contains(link[1..]), $"{path} leads to {link}, which is not on it");
                else if (asked.Add(link)) await Answers(path, link);
            }
        }

        Assert.True(asked.Count > 100, $"only {asked.Count} links were followed");
    }

    [Fact]
    public async Task Every_request_in_the_guides_and_in_the_readme_gives_an_answer()
    {
        var texts = Guide.All.Select(guide => guide.Text).Append(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")));
        var requests = texts.SelectMany(text => Regex.Matches(text, @"localhost:5080(/[^\s'""<>)`]+)(?: --data-urlencode '(\w+)=([^']+)')?").Select(match => match.Groups[1].Value + (match.Groups[2].Success ? $"?{match.Groups[2].Value}={Uri.EscapeDataString(match.Groups[3].Value)}" : ""))).Distinct().ToList();
        Assert.True(requests.Count > 25, $"only {requests.Count} requests were found");
        foreach (var request in requests)
        {
            using var answer = await api.Http.GetAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 400, $"{request}: {text}");
            if (answer.Content.Headers.ContentType?.MediaType == "application/json") Assert.True(JsonNode.Parse(text)!["data"] is not JsonArray { Count: 0 }, $"{request} gives nothing");
            if (answer.Content.Headers.ContentType?.MediaType == "text/csv") Assert.True(text.Split("\r\n").Length > 2, $"{request} gives nothing");
        }
    }

    [Fact]
    public async Task The_command_on_the_page_of_a_problem_ends_in_that_problem()
    {
        foreach (var type in ProblemTypes.All.Where(type => type.Example is not null))
        {
            var command = Regex.Match(System.Net.WebUtility.HtmlDecode(await api.Http.GetStringAsync(type.Href)), "curl -s '(http[^']+)'");
            Assert.True(command.Success, $"{type.Href} has no command that can be run");
            using var answer = await api.Http.GetAsync(command.Groups[1].Value);
            Assert.Contains($"\"type\":\"{type.Href}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_guide_is_listed_and_every_listed_guide_is_there()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/guides"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "README");
        Assert.Equal(files.Order(StringComparer.Ordinal), Guide.All.Select(guide => guide.Name).Order(StringComparer.Ordinal));
        Assert.All(Guide.All, guide => Assert.True(guide.Title.Length > 3 && guide.Description.Length is > 40 and < 200, guide.Name));
    }

    [Fact]
    public void The_committed_codebook_is_what_is_served() =>
        Assert.True(File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/codebook.md")) == Codebook.Write(), "docs/guides/codebook.md is not what is served; run the contract command and review the difference");

    [Fact]
    public void Every_field_and_code_of_the_codebook_says_what_it_means() => Assert.DoesNotMatch(@"\|\s*\|\s*$", Regex.Replace(Codebook.Write(), @"\r?\n", "\n"));

    [Fact]
    public async Task The_landing_page_shows_what_the_release_holds()
    {
        var page = WebUtility.HtmlDecode(await api.Http.GetStringAsync("/"));
        Assert.Contains(fixture.Edition.Version, page, StringComparison.Ordinal);
        Assert.All(new[] { "A quotation, held against other reports", "Who announced it, who confirmed it, who did not", "Two figures that disagree", "read_csv", "curl -s" }, part => Assert.Contains(part, page, StringComparison.Ordinal));
        var linked = JsonNode.Parse(Regex.Match(await api.Http.GetStringAsync("/"), "ld\\+json\">(.*?)</script>").Groups[1].Value)!;
        Assert.Equal("Dataset", linked["@type"]!.GetValue<string>());
        Assert.Equal(fixture.Edition.Version, linked["version"]!.GetValue<string>());
    }

    [Fact]
    public async Task Programs_find_what_they_look_for()
    {
        var catalog = JsonNode.Parse(await api.Http.GetStringAsync("/.well-known/api-catalog"))!["linkset"]!.AsArray();
        foreach (var link in catalog.SelectMany(set => set!.AsObject().Where(part => part.Value is JsonArray && part.Key != "license")).SelectMany(part => part.Value!.AsArray()))
            await Answers("api-catalog", new Uri(link!["href"]!.GetValue<string>()).PathAndQuery);
        var security = await api.Http.GetStringAsync("/.well-known/security.txt");
        var expires = DateTimeOffset.Parse(Regex.Match(security, "Expires: (.*)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(expires, DateTimeOffset.UtcNow.AddDays(30), DateTimeOffset.UtcNow.AddDays(364));
        foreach (Match link in Regex.Matches(await api.Http.GetStringAsync("/llms.txt") + await api.Http.GetStringAsync("/sitemap.xml") + security, @"https?://127[^\s)<]+")) await Answers("llms.txt", new Uri(link.Value).PathAndQuery);
        Assert.Contains("Sitemap: http", await api.Http.GetStringAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_stands_there_as_markdown_with_addresses_of_this_server()
    {
        var markdown = await api.Http.GetStringAsync("/guides/start.md");
        Assert.StartsWith("# ", markdown, StringComparison.Ordinal);
        Assert.Contains($"{api.Http.BaseAddress}v1/statements", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost:5080", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_holds_a_page_is_told_so()
    {
        using var first = await api.Http.GetAsync("/guides/start");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/guides/start");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    async Task Answers(string page, string link)
    {
        using var answer = await api.Http.GetAsync(link);
        var isExample = ProblemTypes.All.Any(type => type.Example == link);
        Assert.True(isExample ? (int)answer.StatusCode is >= 400 and < 500 : (int)answer.StatusCode < 400, $"{page} leads to {link}, which answers {(int)answer.StatusCode}");
    }

    /// <summary>Every element that is opened is closed, in the order in which they were opened.</summary>
    static void Balanced(string path, string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Regex.Replace(page, "<script.*?</script>", "", RegexOptions.Singleline), "<(/?)([!a-z0-9]+)(?:\\s[^<>]*)?>"))
        {
            var name = tag.Groups[2].Value;
            if (Void.Contains(name, StringComparer.Ordinal)) continue;
            if (tag.Groups[1].Length == 0) open.Push(name);
            else Assert.True(open.TryPop(out var last) && last == name, $"{path}: </{name}> closes <{last}>");
        }

        Assert.True(open.Count == 0, $"{path}: {string.Join(", ", open)} is not closed");
    }
}
