using System.Net;
using System.Net.Sockets;

namespace DiplomacyApi.Http.Admission;

/// <summary>Which reader a request comes from, for limits: the address, and for IPv6 its network of 64 bits, of which anyone has a whole one.</summary>
static class ReaderAddress
{
    const int NetworkBytes = 8;

    /// <summary>How many readers can be told apart at once.</summary>
    public const int Slots = 65_536;

    /// <summary>
    /// The place of a reader among those that are counted. There are so many and no more, so that a flood of addresses fills no memory; which
    /// readers share one can't be foreseen, since text is hashed otherwise in every process.
    /// </summary>
    public static int Slot(IPAddress? address) => (int)((uint)Of(address).GetHashCode(StringComparison.Ordinal) % Slots);

    public static string Of(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
