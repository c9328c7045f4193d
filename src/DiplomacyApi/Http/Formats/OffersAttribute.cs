using System.Reflection;

namespace DiplomacyApi.Http.Formats;

/// <summary>Formats in which the answer to a request can be had, beside those that the request derives from has.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
sealed class OffersAttribute(params Format[] formats) : Attribute
{
    /// <summary>All formats of a request, in the order in which they are preferred where the caller leaves the choice.</summary>
    public static IReadOnlyList<Format> Of(Type request) => [.. request.GetCustomAttributes<OffersAttribute>(inherit: true).SelectMany(offer => offer.Formats).Distinct().Order()];

    public IReadOnlyList<Format> Formats => formats;
}
