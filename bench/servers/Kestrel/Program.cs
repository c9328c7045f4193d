using Bench.Kestrel;

// The limit: Kestrel without anything on it, sending bytes that it holds, or what prepared statements read. Arguments: port, database, file with the bytes.
var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{args[0]}");
await using var app = builder.Build();
var constant = File.ReadAllBytes(args[2]);
var statements = new ThreadLocal<Statements>(() => new Statements(args[1]));
app.Run(http =>
{
    var path = http.Request.Path.Value!;
    var body = path == "/constant" ? constant : statements.Value!.Find(path[(path.LastIndexOf('/') + 1)..]);
    http.Response.ContentType = "application/json";
    http.Response.ContentLength = body.Length;
    return http.Response.Body.WriteAsync(body).AsTask();
});
await app.RunAsync();
