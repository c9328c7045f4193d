using DiplomacyApi.Http.Formats;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Statements;

/// <summary>How statements stand in feeds.</summary>
static class StatementShapes
{
    public static FeedEntry InFeed(Statement statement)
    {
        var speakers = statement.CoSpeakers.Prepend(statement.Speaker).Select(speaker => speaker.Name).ToList();
        return new FeedEntry
        {
            Id = statement.Id,
            Record = new RecordKey("statements", statement.Id),
            Title = statement.Topics.Count == 0 ? string.Join(", ", speakers) : $"{string.Join(", ", speakers)}: {string.Join(", ", statement.Topics.Select(topic => topic.Name))}",
            Summary = statement.Summary,
            Quote = statement.Quote,
            QuoteLanguage = statement.QuoteLanguage,
            On = statement.SaidOn,
            Authors = speakers,
        };
    }
}
