using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http;

/// <summary>
/// The conditions under which a reader wants an answer (RFC 9110, 13.2.2): If-Match first, then If-None-Match. Answers have tags and no
/// dates of change, so conditions on dates are left out of account, as the standard says.
/// </summary>
static class Preconditions
{
    /// <summary>Whether they settle the answer with this tag: the status then says that the reader holds it, or wanted another.</summary>
    public static bool Settle(HttpContext http, EntityTagHeaderValue tag)
    {
        var asked = http.Request.GetTypedHeaders();
        if (http.Request.Headers.IfMatch.Count > 0 && !asked.IfMatch.Any(wanted => wanted.Equals(EntityTagHeaderValue.Any) || wanted.Compare(tag, useStrongComparison: true)))
        {
            http.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return true;
        }

        if (!asked.IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false))) return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
