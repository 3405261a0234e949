using System.Security.Cryptography.X509Certificates;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>What may happen to a control plane.</summary>
public sealed partial class TestControlPlane
{
    /// <summary>The process of the API server.</summary>
    public int ApiServerProcessId => servers[^1].Id;

    /// <summary>
    /// Kills the API server and starts it again at the same address. What it had in memory is lost: it knows no changes from
    /// before, so that watches from an older version get 410.
    /// </summary>
    public async Task RestartApiServerAsync(CancellationToken cancellationToken = default)
    {
        servers[^1].Dispose();
        servers.RemoveAt(servers.Count - 1);
        StartApiServer(Server.Port);
        await WaitUntilReadyAsync(cancellationToken);
    }

    /// <summary>The API server's certificate, for something that stands before it.</summary>
    internal X509Certificate2 NewServerCertificate() =>
        X509Certificate2.CreateFromPemFile(certificates.Path("apiserver.crt"), certificates.Path("apiserver.key"));
}
