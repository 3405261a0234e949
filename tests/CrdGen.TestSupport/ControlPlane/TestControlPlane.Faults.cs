using System.Security.Cryptography.X509Certificates;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>What may happen to a control plane.</summary>
public sealed partial class TestControlPlane
{
    /// <summary>The process of the API server.</summary>
    public int ApiServerProcessId => servers.ApiServerProcessId;

    /// <summary>
    /// Kills the API server and starts it again at the same address. What it had in memory is lost: it knows no changes from
    /// before, so that watches from an older version get 410.
    /// </summary>
    public async Task RestartApiServerAsync(CancellationToken cancellationToken = default)
    {
        servers.StopApiServer();
        await servers.StartApiServerAsync(cancellationToken);
    }

    /// <summary>The API server's certificate, for something that stands before it.</summary>
    internal X509Certificate2 NewServerCertificate() =>
        X509Certificate2.CreateFromPemFile(servers.Certificates.Path("apiserver.crt"), servers.Certificates.Path("apiserver.key"));
}
