using DiplomacyApi.Declarations;
using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>Statements joined with what they are plotted by.</summary>
static class FlatStatements
{
    public static IEnumerable<FlatStatement> All(ReleaseConnection connection)
    {
        var countries = ActorCountries.All(connection);
        return StatementSql.Collection.All(connection).Select(statement => Of(statement, countries[statement.Speaker.Id]));
    }

    static FlatStatement Of(Statement statement, string? country) => new()
    {
        Id = statement.Id,
        SaidOn = statement.SaidOn,
        SaidPrecision = statement.SaidPrecision,
        SpeakerId = statement.Speaker.Id,
        SpeakerName = statement.Speaker.Name,
        SpeakerOffice = statement.SpeakerOffice,
        SpeakerCountryCode = country,
        ConflictId = statement.Conflict.Id,
        EventId = statement.Event?.Id,
        EventTitle = statement.Event?.Name,
        AddresseeIds = [.. statement.Addressees.Select(addressee => addressee.Id)],
        AddresseeNames = [.. statement.Addressees.Select(addressee => addressee.Name)],
        TopicIds = [.. statement.Topics.Select(topic => topic.Id)],
        TopicNames = [.. statement.Topics.Select(topic => topic.Name)],
        About = [.. statement.About.Select(about => $"{about.Record.Collection}/{about.Record.Id}")],
        Stances = [.. statement.About.Select(about => about.Stance is { } stance ? Snake.Code(stance) : "unknown")],
        Summary = statement.Summary,
        Quote = statement.Quote,
        QuoteLanguage = statement.QuoteLanguage,
        SourcesCount = statement.Citations.Select(citation => citation.Article.Id).Distinct(StringComparer.Ordinal).Count(),
    };
}
