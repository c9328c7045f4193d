using Microsoft.Extensions.Logging.Console;

namespace DiplomacyApi.Http.Operations;

/// <summary>Logs are lines of JSON with times in UTC, or, at a terminal, lines for people. They hold no addresses and no queries of readers.</summary>
static class Logs
{
    public static void Add(ILoggingBuilder logging)
    {
        // Where nobody reads them any more, lines are dropped and counted; readers of the API do not wait for readers of logs.
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite);
        logging.ClearProviders().AddFilter("Microsoft", LogLevel.Warning).AddFilter("FastEndpoints", LogLevel.Warning);
        if (Console.IsOutputRedirected) logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        else logging.AddSimpleConsole(console => console.SingleLine = true);
    }
}
