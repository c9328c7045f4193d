using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DiplomacyApi.Http.Operations;

/// <summary>
/// Metrics and traces by OpenTelemetry. Nothing leaves the machine unless OTEL_EXPORTER_OTLP_ENDPOINT names a collector; Prometheus reads
/// the metrics on a port of loopback where one was given. Neither holds addresses of readers.
/// </summary>
static class Telemetry
{
    public static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<ServerMetrics>();
        var isExported = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };
        if (!isExported && options.MetricsPort is null) return;
        services.AddOpenTelemetry()
            .WithMetrics(metrics =>
            {
                metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(ServerMetrics.Name);
                if (options.MetricsPort is not null) metrics.AddPrometheusExporter();
                if (isExported) metrics.AddOtlpExporter();
            })
            .WithTracing(traces =>
            {
                traces.AddAspNetCoreInstrumentation();
                if (isExported) traces.AddOtlpExporter();
            });
    }

    public static void Map(WebApplication app, ServerOptions options)
    {
        if (options.MetricsPort is { } port) app.UseOpenTelemetryPrometheusScrapingEndpoint(http => http.Connection.LocalPort == port && http.Request.Path == "/metrics");
    }
}
