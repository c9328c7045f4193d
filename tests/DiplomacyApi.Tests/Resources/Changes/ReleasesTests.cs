using System.Net;

namespace DiplomacyApi.Tests.Resources.Changes;

[Collection(nameof(ReleasedSeed))]
public sealed class ReleasesTests(ReleasedSeed seed)
{
    readonly Api api = seed.Api;

    [Fact]
    public async Task Every_release_is_listed_newest_first_with_what_changed_in_it()
    {
        var releases = (await api.Json("/v1/releases"))["data"]!.AsArray();
        Assert.Equal([true, false, false, false], releases.Select(release => release!["is_served"]!.GetValue<bool>()));
        Assert.Equal([false, true, true, true], releases.Select(release => release!["is_released"]!.GetValue<bool>()));
        Assert.All(releases, release => Assert.True(release!["is_held"]!.GetValue<bool>()));
        Assert.StartsWith($"{ReleasedSeed.Third}-edited.", releases[0]!["version"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal([ReleasedSeed.Third, ReleasedSeed.Second, ReleasedSeed.First], releases.Skip(1).Select(release => release!["version"]!.GetValue<string>()));
        Assert.Equal("""{"added":0,"changed":1,"renamed":0,"removed":0}""", releases[0]!["changes"]!.ToJsonString());
        Assert.Equal("""{"added":0,"changed":4,"renamed":0,"removed":1}""", releases[1]!["changes"]!.ToJsonString());
        Assert.Equal("""{"added":2,"changed":1,"renamed":1,"removed":1}""", releases[2]!["changes"]!.ToJsonString());
        Assert.Equal(releases[3]!["records_count"]!.GetValue<int>(), releases[3]!["changes"]!["added"]!.GetValue<int>());
        Assert.Equal(("Corrections.", "2031-06-01"), (releases[2]!["notes"]!.GetValue<string>(), releases[2]!["released_on"]!.GetValue<string>()));
        Assert.Null(releases[3]!["changes_href"]);
    }

    [Fact]
    public async Task A_release_is_the_same_alone_and_in_its_list_and_leads_to_its_changes()
    {
        foreach (var release in (await api.Json("/v1/releases?limit=2"))["data"]!.AsArray())
        {
            Assert.Equal(release!.ToJsonString(), (await api.Json(release["href"]!.GetValue<string>())).ToJsonString());
            var counts = release["changes"]!.AsObject().Sum(count => count.Value!.GetValue<int>());
            Assert.Equal(counts, (await api.Json(release["changes_href"]!.GetValue<string>()))["page"]!["total"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task A_release_that_is_not_there_is_answered_with_the_nearest()
    {
        var problem = await api.Problem("/v1/releases/2031.5.2", HttpStatusCode.NotFound, "not-found");
        Assert.Contains(ReleasedSeed.First, problem["errors"]![0]!["did_you_mean"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public async Task An_older_release_knows_those_up_to_itself() =>
        Assert.Equal([ReleasedSeed.Second, ReleasedSeed.First], (await api.Json($"/v1/releases?release={ReleasedSeed.Second}"))["data"]!.AsArray().Select(release => release!["version"]!.GetValue<string>()));

    [Fact]
    public async Task What_depends_on_what_is_held_is_asked_for_again_each_time()
    {
        using var first = await api.Http.GetAsync("/v1/releases");
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/releases");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Flat_formats_have_a_column_for_each_count()
    {
        var lines = (await api.Http.GetStringAsync("/v1/releases.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("version,released_on,is_released,content_digest,notes,records_count,changes_added,changes_changed,changes_renamed,changes_removed,is_served,is_held,href,changes_href", lines[0]);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public async Task An_older_release_is_read_as_it_was()
    {
        Assert.Equal("Anna Berg", (await api.Json($"/v1/actors/anna-berg?release={ReleasedSeed.Second}"))["name"]!.GetValue<string>());
        Assert.Equal("Anna von Berg", (await api.Json("/v1/actors/anna-berg"))["name"]!.GetValue<string>());
        Assert.Contains("berg-daily-02", await api.Ids($"/v1/statements?release={ReleasedSeed.First}&limit=500"));
        Assert.DoesNotContain("berg-daily-02", await api.Ids($"/v1/statements?release={ReleasedSeed.Second}&limit=500"));
        Assert.Equal(["hill-vote-2031-05-01"], await api.Ids($"/v1/events?release={ReleasedSeed.First}&kind=vote"));
    }

    [Fact]
    public async Task A_day_can_be_looked_at_in_an_older_release()
    {
        Assert.Equal(["call", "hills-vote-2031-05-01", "bridge-talks-2031-03"], await api.Ids($"/v1/events?release={ReleasedSeed.Third}&as_of=2031-05-20"));
        Assert.Equal(["hill-vote-2031-05-01", "bridge-talks-2031-03"], await api.Ids($"/v1/events?release={ReleasedSeed.First}&as_of=2031-05-20"));
        Assert.Equal(["bridge-talks-2031-03"], await api.Ids($"/v1/events?release={ReleasedSeed.First}&as_of=2031-04-30"));
    }

    [Fact]
    public async Task Lists_give_what_is_new_or_has_changed_since_a_release()
    {
        Assert.Equal(["call", "hills-vote-2031-05-01"], await api.Ids($"/v1/events?changed_since={ReleasedSeed.First}"));
        Assert.Equal(["berg-hopes-2031-08"], await api.Ids($"/v1/statements?changed_since={ReleasedSeed.First}&release={ReleasedSeed.Third}"));
        Assert.Equal(["berg-daily-03"], await api.Ids($"/v1/statements?changed_since={ReleasedSeed.Third}"));
        Assert.Equal(["anna-berg"], await api.Ids($"/v1/actors?changed_since={ReleasedSeed.Second}"));
    }
}
