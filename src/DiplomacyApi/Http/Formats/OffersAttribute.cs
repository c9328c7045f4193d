using System.Reflection;

namespace DiplomacyApi.Http.Formats;

/// <summary>Formats in which the answer to a request can be had, beside those that the request derives from has.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
sealed class OffersAttribute(params Format[] formats) : Attribute
{
    /// <summary>All formats of a request, in the order in which they are preferred where the caller leaves the choice.</summary>
    public static IReadOnlyList<Format> Of(Type request)
    {
        var offers = request.GetCustomAttributes<OffersAttribute>(inherit: true).ToList();
        return [.. offers.SelectMany(offer => offer.Formats).Except(offers.SelectMany(offer => offer.Without)).Order()];
    }

    public IReadOnlyList<Format> Formats => formats;

    /// <summary>Formats that what the request derives from has, and the request has not.</summary>
    public Format[] Without { get; init; } = [];
}
