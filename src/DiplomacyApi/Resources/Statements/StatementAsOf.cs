using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Statements;

/// <summary>A statement as it stood at the end of a day.</summary>
static class StatementAsOf
{
    public static Statement Cut(Statement statement, AsOfView view) => statement with
    {
        Event = view.Known(statement.Event),
        About = view.Known(statement.About),
        Citations = view.Known(statement.Citations),
    };
}
