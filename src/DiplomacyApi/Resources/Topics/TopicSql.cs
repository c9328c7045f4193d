using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Topics;

/// <summary>How topics are stored, and how lists of them are asked for.</summary>
static class TopicSql
{
    public static readonly RecordCollection<Topic> Collection = new("topics", "topic")
    {
        Columns =
        [
            ("broader_id", topic => topic.Broader?.Id),
        ],
        CountedBy = [("broader", Facet.OfColumn("broader_id", "topics"))],
        Cut = (topic, _) => topic,
        Texts = topic => [topic.Label, topic.Definition],
        Links = topic =>
        [
            .. RecordLink.Of(Relations.Broader, topic.Broader, [])
        ],
    };

    public static Where Where(TopicFilter filter) => new Where(Iso.Day(filter.AsOf)).Any("broader_id", filter.Broader);
}
