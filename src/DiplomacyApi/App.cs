using DiplomacyApi.Downloads;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Admission;
using DiplomacyApi.Http.Files;
using DiplomacyApi.Http.Kept;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Operations;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Pages;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;
using FastEndpoints;
using Microsoft.AspNetCore.Connections;

namespace DiplomacyApi;

/// <summary>The web application, put together once for serving and for tests.</summary>
static class App
{
    public static WebApplication Create(ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        string[] urls = [.. options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries), .. options.MetricsPort is { } port ? [$"http://127.0.0.1:{port}"] : Array.Empty<string>()];
        builder.WebHost.UseUrls(urls).UseKestrelHttpsConfiguration().ConfigureKestrel(ConnectionLimits.Set);
        builder.Services.AddSingleton<IConnectionListenerFactory, BoundedListening>();
        Logs.Add(builder.Logging);
        Register(builder.Services, options);
        var app = builder.Build();
        Pipe(app, options);
        return app;
    }

    static void Register(IServiceCollection services, ServerOptions options)
    {
        services.ConfigureHttpJsonOptions(json => Json.Apply(json.SerializerOptions));
        services.AddSingleton(new ReleaseStore(options.DataFolder)).AddSingleton<CurrentRelease>().AddSingleton<ReleaseOpener>().AddHostedService(provider => provider.GetRequiredService<ReleaseOpener>());
        services.AddSingleton(Listings.Catalog);
        services.AddSingleton(new PublicUrl(options.PublicUrl));
        services.AddSingleton<KeptAnswers>().AddSingleton<KnownHosts>().AddSingleton<FairUse>().AddSingleton<CostlyRequests>();
        services.AddSingleton<Drain>().AddSingleton<IHostLifetime>(provider => provider.GetRequiredService<Drain>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        Telemetry.Add(services, options);
        services.AddSingleton<Caching>().AddSingleton<FileAnswers>().AddSingleton<JsonAnswers>().AddSingleton<ListAnswers>().AddSingleton<TableAnswers>().AddSingleton<StoredRecords>();
        services.AddSingleton(typeof(IRequestBinder<>), typeof(StrictBinder<>));
        services.AddFastEndpoints().AddResponseCompression(Compression.Configure).AddCors(cors => cors.AddDefaultPolicy(CrossOrigin.AnyoneMayRead));
        services.AddContract();
        services.AddSingleton<PublicAddress>().AddSite();
    }

    static void Pipe(WebApplication app, ServerOptions options)
    {
        if (options.Proxies.Count > 0) app.UseForwardedHeaders(Proxies.Believed(options.Proxies));
        app.UseExceptionHandler(failed => failed.Run(Conventions.DescribeFailure));
        app.UseStatusCodePages(empty => Conventions.DescribeEmptyAnswer(empty.HttpContext));
        app.Use(Conventions.SetHeaders);
        app.UseCors();
        app.Use(app.Services.GetRequiredService<KnownHosts>().Admit);
        app.Use(Conventions.RefuseMalformed);
        Telemetry.Map(app, options);
        if (options.HasLimits) app.Use(app.Services.GetRequiredService<FairUse>().Admit);
        app.Use(app.Services.GetRequiredService<KeptAnswers>().Answer);
        if (options.HasLimits) app.Use(app.Services.GetRequiredService<CostlyRequests>().Admit);
        app.UseResponseCompression();
        app.UseRouting();
        app.UseFastEndpoints(Conventions.Configure);
        Health.Map(app);
        DataFiles.Map(app);
        app.MapContract();
        app.MapSite();
    }
}
