using DiplomacyApi.Pages.Guides;
using DiplomacyApi.Pages.Landing;
using DiplomacyApi.Pages.Swagger;

namespace DiplomacyApi.Pages;

/// <summary>All that is served for people, and for programs that look for what people read.</summary>
static class Site
{
    public static void AddSite(this IServiceCollection services) => services.AddSingleton<PageAnswer>().AddSingleton<LandingPage>().AddSingleton<DownloadsPage>();

    public static void MapSite(this WebApplication app)
    {
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, PageAnswer answer, LandingPage page) => answer.Of(http, page.Make())).ExcludeFromDescription();
        DownloadsPage.Map(app);
        GuidePages.Map(app);
        ProblemPages.Map(app);
        VocabularyPage.Map(app);
        WellKnown.Map(app);
        Crawlers.Map(app);
        Workflows.Map(app);
        Assets.Map(app);
        SwaggerPage.Map(app);
    }
}
