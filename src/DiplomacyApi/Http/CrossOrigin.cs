using Microsoft.AspNetCore.Cors.Infrastructure;

namespace DiplomacyApi.Http;

/// <summary>Pages of any origin may read: the data is public, and there is nothing to log in to.</summary>
static class CrossOrigin
{
    public static void AnyoneMayRead(CorsPolicyBuilder policy) => policy
        .AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader().SetPreflightMaxAge(TimeSpan.FromDays(1))
        .WithExposedHeaders("Link", "ETag", "Retry-After", "Content-Disposition", "Content-Range", "Accept-Ranges", "Repr-Digest", "API-Version", "Release");
}
