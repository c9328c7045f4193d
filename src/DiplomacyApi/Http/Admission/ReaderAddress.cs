using System.Net;
using System.Net.Sockets;

namespace DiplomacyApi.Http.Admission;

/// <summary>Which reader a request comes from, for limits: the address, and for IPv6 its network of 64 bits, of which anyone has a whole one.</summary>
static class ReaderAddress
{
    const int NetworkBytes = 8;

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
