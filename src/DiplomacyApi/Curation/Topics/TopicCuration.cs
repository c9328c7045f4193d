using DiplomacyApi.Resources.Topics;

namespace DiplomacyApi.Curation.Topics;

/// <summary>How a topic is answered. (Its references and the circle of broader topics are checked with all others.)</summary>
static class TopicCuration
{
    public static Topic Resolve(TopicEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Label = entry.Label,
        Definition = entry.Definition,
        Broader = resolver.Maybe("topics", entry.BroaderId),
        PaxCode = entry.PaxCode,
        CameoCode = entry.CameoCode,
    };
}
