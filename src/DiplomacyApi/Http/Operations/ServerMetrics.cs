using System.Diagnostics.Metrics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Operations;

/// <summary>What only this program can measure: which release it serves, and what it turned away.</summary>
sealed class ServerMetrics : IDisposable
{
    public const string Name = "DiplomacyApi";

    readonly Meter meter = new(Name);
    readonly Counter<long> turnedAway;

    public ServerMetrics(CurrentRelease current)
    {
        turnedAway = meter.CreateCounter<long>("diplomacy.requests.turned_away", "{request}", "Requests that were refused for load: by limit of a reader, or since all places for long requests were taken.");
        meter.CreateObservableGauge("diplomacy.release.ready", () => new Measurement<int>(current.Problem is null ? 1 : 0, new KeyValuePair<string, object?>("release", current.Identity?.Version)), "{release}", "1 where the release that is to be served is served and whole.");
        meter.CreateObservableGauge("diplomacy.release.records", () => current.Counted, "{record}", "How many records the served release has.");
    }

    /// <summary>Counts a request that was refused for load.</summary>
    public void TurnAway(string why) => turnedAway.Add(1, new KeyValuePair<string, object?>("reason", why));

    public void Dispose() => meter.Dispose();
}
