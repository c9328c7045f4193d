using System.Net;
using DiplomacyApi.Http.Operations;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace DiplomacyApi.Http.Admission;

/// <summary>
/// Takes no more connections from the system than there are file descriptors for. Kestrel closes those that are too many only after it took
/// them, and when they come faster than it closes them they use the descriptors up; here they wait in the system until some were closed.
/// </summary>
sealed class BoundedListening(IOptions<SocketTransportOptions> options, ILoggerFactory logs) : IConnectionListenerFactory, IDisposable
{
    readonly SocketTransportFactory sockets = new(options, logs);
    readonly SemaphoreSlim places = new(ConnectionLimits.Within(ResourceLimits.FileDescriptors) + ConnectionLimits.BeingRefused);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => new Listener(await sockets.BindAsync(endpoint, cancellationToken), places);

    public void Dispose() => places.Dispose();

    sealed class Listener(IConnectionListener listener, SemaphoreSlim places) : IConnectionListener
    {
        readonly CancellationTokenSource ended = new();

        public EndPoint EndPoint => listener.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            try
            {
                await places.WaitAsync(ended.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody is let in any more, and so nobody waits for a place.
                return null;
            }

            var connection = await listener.AcceptAsync(cancellationToken);
            if (connection is null) places.Release();
            else connection.ConnectionClosed.UnsafeRegister(static places => ((SemaphoreSlim)places!).Release(), places);
            return connection;
        }

        public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            await ended.CancelAsync();
            await listener.UnbindAsync(cancellationToken);
        }

        public ValueTask DisposeAsync()
        {
            ended.Dispose();
            return listener.DisposeAsync();
        }
    }
}
