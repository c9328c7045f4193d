using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyApi.Tests.Support;

/// <summary>Bytes that go to a server as they are, past every client that would put them right.</summary>
static class RawHttp
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task<string> Send(Api api, string request) => Send(api, Encoding.Latin1.GetBytes(request));

    /// <summary>All that comes back until the server closes; it is told that nothing follows.</summary>
    public static async Task<string> Send(Api api, byte[] request)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        var address = api.Http.BaseAddress!;
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            var reading = stream.CopyToAsync(answer, patience.Token);
            await stream.WriteAsync(request, patience.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            await reading;
        }
        catch (Exception gone) when (gone is IOException or SocketException)
        {
            // The server may close while it is still written to; what it said before counts.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    /// <summary>The statuses of the answers, in their order.</summary>
    public static IReadOnlyList<int> Statuses(string answers) => [.. Regex.Matches(answers, @"HTTP/1\.[01] (\d{3})").Select(line => int.Parse(line.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
}
