using System.Net;

namespace CrdGen.Client;

/// <summary>How a port of a pod becomes one of this machine.</summary>
public sealed record PortForwardOptions
{
    /// <summary>The address to listen on: this machine alone can connect where nothing else is set.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port to listen on; 0 for any that is free.</summary>
    public int LocalPort { get; init; }

    /// <summary>
    /// Called for each connection that fails: the pod is gone, or nothing listens on its port. Who had connected sees a reset;
    /// others can go on to connect.
    /// </summary>
    public Action<Exception>? ConnectionFailed { get; init; }

    /// <summary>
    /// The protocol cannot tell the pod that a connection's sender is done but still reads. So a connection stays open until the pod
    /// closes it, or has been silent for this long.
    /// </summary>
    public TimeSpan HalfClosedTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
