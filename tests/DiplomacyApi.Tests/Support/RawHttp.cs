using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyApi.Tests.Support;

/// <summary>Bytes that go to a server as they are, past every client that would put them right.</summary>
static class RawHttp
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task<string> Send(Api api, string request) => Send(api, Encoding.Latin1.GetBytes(request), Patience);

    /// <summary>All that comes back until the server closes, or says nothing for a while.</summary>
    public static async Task<string> Send(Api api, byte[] request, TimeSpan silence)
    {
        using var client = new TcpClient();
        var address = api.Http.BaseAddress!;
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        var reading = Read(stream, answer, silence);
        try
        {
            await stream.WriteAsync(request);
        }
        catch (IOException)
        {
            // The server may close while it is still written to; what it said before counts.
        }

        await reading;
        return Encoding.Latin1.GetString(answer.ToArray());
    }

    static async Task Read(NetworkStream stream, MemoryStream answer, TimeSpan silence)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = await stream.ReadAsync(buffer).AsTask().WaitAsync(silence)) > 0;) answer.Write(buffer, 0, read);
        }
        catch (Exception gone) when (gone is IOException or TimeoutException)
        {
            // What came before counts.
        }
    }

    /// <summary>The statuses of the answers, in their order.</summary>
    public static IReadOnlyList<int> Statuses(string answers) => [.. Regex.Matches(answers, @"HTTP/1\.[01] (\d{3})").Select(line => int.Parse(line.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
}
