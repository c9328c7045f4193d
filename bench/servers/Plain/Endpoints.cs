using System.Text;
using FastEndpoints;

namespace Bench.Plain;

sealed class GetStatement(Database database) : Endpoint<FindRequest, Statement>
{
    public override void Configure()
    {
        Get("statements/{id}");
        AllowAnonymous();
    }

    public override async Task HandleAsync(FindRequest req, CancellationToken ct)
    {
        if (await database.Find(req.Id) is { } statement) await Send.OkAsync(statement, ct);
        else await Send.NotFoundAsync(ct);
    }
}

sealed class ListStatements(Database database) : Endpoint<ListRequest, Page<StatementRow>>
{
    public override void Configure()
    {
        Get("statements");
        AllowAnonymous();
    }

    public override async Task HandleAsync(ListRequest req, CancellationToken ct) => await Send.OkAsync(new Page<StatementRow>(await database.List(req)), ct);
}

sealed class Search(Database database) : Endpoint<SearchRequest, Page<Hit>>
{
    public override void Configure()
    {
        Get("search");
        AllowAnonymous();
    }

    public override async Task HandleAsync(SearchRequest req, CancellationToken ct) => await Send.OkAsync(new Page<Hit>(await database.Search(req.Q)), ct);
}

sealed class StreamStatements(Database database) : Endpoint<ListRequest>
{
    public override void Configure()
    {
        Get("statements.csv");
        AllowAnonymous();
    }

    public override async Task HandleAsync(ListRequest req, CancellationToken ct)
    {
        HttpContext.Response.ContentType = "text/csv";
        await using var writer = new StreamWriter(HttpContext.Response.Body, new UTF8Encoding(false), 64 * 1024);
        await using var connection = database.Open();
        foreach (var row in Database.Stream(connection, req.Speaker))
            await writer.WriteLineAsync(string.Join(',', new[] { row.Id, row.Summary, row.SaidOn, row.SaidPrecision, row.Quote, row.QuoteLanguage, row.Medium, row.SpeakerOffice, row.SpeakerId }.Select(Cell)));
    }

    static string Cell(string? text) => text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
