using System.Text.Json;
using FastEndpoints;
using Bench.Plain;

// The plain way: FastEndpoints, Dapper, a pooled connection for each request. Arguments: port, database.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
builder.Services.AddSingleton(new Database(args[1])).AddFastEndpoints();
await using var app = builder.Build();
app.UseFastEndpoints(config =>
{
    config.Endpoints.RoutePrefix = "v1";
    config.Serializer.Options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
});
await app.RunAsync();
