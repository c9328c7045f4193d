using System.Security.Cryptography;
using System.Text;
using DiplomacyApi.Http;
using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Pages;

/// <summary>Answers with a page or another text for people and their programs; who holds it already is told so.</summary>
sealed class PageAnswer(PublicAddress address)
{
    /// <summary>The answer with a page.</summary>
    public IResult Of(HttpContext http, Page page) => Of(http, Layout.Write(page, address.Base), "text/html; charset=utf-8");

    /// <summary>The answer with a text of another type.</summary>
    public static IResult Of(HttpContext http, string text, string contentType) => Of(http, Encoding.UTF8.GetBytes(text), contentType);

    /// <summary>The answer with a file that is the same for as long as the program runs.</summary>
    public static IResult Of(HttpContext http, byte[] content, string contentType)
    {
        http.Response.Headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        // Weak, since it is the same for the plain and the compressed text.
        return TypedResults.Bytes(content, contentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 10))}\"", isWeak: true));
    }
}
