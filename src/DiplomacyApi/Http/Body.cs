namespace DiplomacyApi.Http;

/// <summary>The body of an answer that is made before it is sent, so that its length is known.</summary>
static class Body
{
    public static async Task Send(HttpContext http, string contentType, ReadOnlyMemory<byte> bytes)
    {
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
    }
}
