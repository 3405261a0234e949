using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Testing.ControlPlane;

/// <summary>
/// etcd and kube-apiserver on free ports of this machine, with certificates of their own, as envtest starts them: only
/// flags of the upstream programs. Disposing of them leaves nothing behind.
/// </summary>
internal sealed class ControlPlaneServers : IDisposable
{
    private const int Attempts = 3;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crdgen-control-plane-");
    private readonly ControlPlanePrograms programs;
    private readonly ApiServerOptions options;
    private readonly List<ServerProcess> servers = [];
    private HttpClient? http;

    private ControlPlaneServers(ControlPlanePrograms programs, ApiServerOptions options)
    {
        this.programs = programs;
        this.options = options;
        Certificates = new(Path.Combine(folder.FullName, "certificates"));
    }

    /// <summary>Where all is that belongs to it; removed at the end.</summary>
    public string Folder => folder.FullName;

    public ControlPlaneCertificates Certificates { get; }

    /// <summary>The address of the API server.</summary>
    public Uri Server => Http.BaseAddress!;

    /// <summary>The port of etcd's clients.</summary>
    public int EtcdPort { get; private set; }

    /// <summary>Whether the API server runs.</summary>
    public bool IsServing => servers is [_, { HasExited: false }];

    /// <summary>The process of the API server.</summary>
    public int ApiServerProcessId => servers[^1].Id;

    /// <summary>What sends requests as one who may do everything.</summary>
    public HttpClient Http => http!;

    /// <summary>Starts a control plane and waits until it is ready.</summary>
    public static async Task<ControlPlaneServers> StartAsync(ControlPlanePrograms programs, ApiServerOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var servers = new ControlPlaneServers(programs, options);
            try
            {
                await servers.StartAsync(cancellationToken).ConfigureAwait(false);
                return servers;
            }
            catch (PortTakenException) when (attempt < Attempts)
            {
                // Someone else took a port between our look and the server's start.
                servers.Dispose();
            }
            catch
            {
                servers.Dispose();
                throw;
            }
        }
    }

    /// <summary>What sends requests to the API server as one who may do everything.</summary>
    public HttpMessageHandler NewHandler()
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(Certificates.Authority);
        return new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [Certificates.Administrator], CertificateChainPolicy = trust },
        };
    }

    /// <summary>Kills the API server.</summary>
    public void StopApiServer()
    {
        if (servers.Count == 2)
        {
            servers[1].Dispose();
            servers.RemoveAt(1);
        }
    }

    /// <summary>Starts the API server at the address that it had, and waits until it is ready.</summary>
    public async Task StartApiServerAsync(CancellationToken cancellationToken)
    {
        StartApiServer(Server.Port);
        await WaitUntilReadyAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        http?.Dispose();
        foreach (var server in Enumerable.Reverse(servers))
        {
            server.Dispose();
        }

        Certificates.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        var (client, peer, secure) = FreePorts();
        EtcdPort = client;
        servers.Add(new(programs.Etcd, Folder, ControlPlaneFlags.Etcd(Path.Combine(Folder, "data"), client, peer)));
        StartApiServer(secure);
        http = new HttpClient(NewHandler()) { BaseAddress = new Uri($"https://127.0.0.1:{secure}/") };
        await WaitUntilReadyAsync(cancellationToken).ConfigureAwait(false);
    }

    private void StartApiServer(int port) =>
        servers.Add(new(programs.ApiServer, Folder, ControlPlaneFlags.ApiServer(Certificates, EtcdPort, port, options.ApiServerFlags)));

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (!await IsReadyAsync(cancellationToken).ConfigureAwait(false))
        {
            if (servers.Find(server => server.HasExited) is { } dead)
            {
                var text = $"{dead.Name} has ended. Its last lines:\n{dead.Tail}";
                throw dead.Tail.Contains("address already in use", StringComparison.Ordinal) ? new PortTakenException(text) : new InvalidOperationException(text);
            }

            if (watch.Elapsed > options.StartTimeout)
            {
                throw new TimeoutException($"No control plane after {options.StartTimeout}.\n" + string.Join('\n', servers.Select(server => $"{server.Name}:\n{server.Tail}")));
            }

            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Http.GetAsync(new Uri("readyz", UriKind.Relative), cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static (int Client, int Peer, int Secure) FreePorts()
    {
        // All three are held at once, so that they differ.
        using TcpListener a = new(IPAddress.Loopback, 0), b = new(IPAddress.Loopback, 0), c = new(IPAddress.Loopback, 0);
        return (Port(a), Port(b), Port(c));

        static int Port(TcpListener listener)
        {
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }

    private sealed class PortTakenException(string message) : InvalidOperationException(message);
}
