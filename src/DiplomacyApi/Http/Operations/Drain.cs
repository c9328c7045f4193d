using System.Runtime.InteropServices;

namespace DiplomacyApi.Http.Operations;

/// <summary>
/// How the server goes down: first it says that it is not ready, so that a load balancer sends nobody new; a few seconds later it takes
/// no connections any more and finishes what it has begun. Ctrl-C at a terminal does not wait.
/// </summary>
sealed class Drain(IHostApplicationLifetime lifetime) : IHostLifetime, IDisposable
{
    static readonly TimeSpan SaidBefore = TimeSpan.FromSeconds(5);

    readonly List<PosixSignalRegistration> signals = [];

    /// <summary>Whether the server is going down.</summary>
    public bool HasBegun { get; private set; }

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, TimeSpan.Zero)));
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, signal => Stop(signal, TimeSpan.Zero)));
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, SaidBefore)));
        // The terminal that it was started from has gone: that is no reason to drop anyone.
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Stop(signal, SaidBefore)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => signals.ForEach(signal => signal.Dispose());

    void Stop(PosixSignalContext signal, TimeSpan after)
    {
        signal.Cancel = true;
        // Who asks twice does not want to wait.
        if (HasBegun) after = TimeSpan.Zero;
        HasBegun = true;
        _ = Task.Delay(after).ContinueWith(_ => lifetime.StopApplication(), TaskScheduler.Default);
    }
}
