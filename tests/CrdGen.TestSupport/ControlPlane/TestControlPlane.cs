using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>
/// etcd and kube-apiserver on free ports of this machine, with certificates of their own, as envtest starts them: only
/// flags of the upstream programs. There are no controllers and no nodes. Disposing of it leaves nothing behind.
/// </summary>
public sealed partial class TestControlPlane : IDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crdgen-control-plane-");
    private readonly ControlPlaneCertificates certificates;
    private readonly List<ServerProcess> servers = [];
    private HttpClient? http;
    private int etcdPort;

    private TestControlPlane() => certificates = new(Path.Combine(folder.FullName, "certificates"));

    /// <summary>Whether the programs are there.</summary>
    public static bool IsAvailable => Assets.Has("etcd") && Assets.Has("kube-apiserver");

    /// <summary>A client that may do everything.</summary>
    public KubernetesApi Api { get; private set; } = null!;

    /// <summary>The address of the API server.</summary>
    public Uri Server => http!.BaseAddress!;

    /// <summary>The path of one of its PEM files: <c>ca.crt</c>, <c>admin.crt</c>, <c>admin.key</c>.</summary>
    public string CertificatePath(string name) => certificates.Path(name);

    /// <summary>What sends requests to the API server as a client that may do everything.</summary>
    public HttpMessageHandler NewHandler()
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(certificates.Authority);
        return new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [certificates.Administrator], CertificateChainPolicy = trust },
        };
    }

    /// <summary>A certificate and key, as PEM, by which the server knows a user and groups. It has no rights but those that RBAC gives.</summary>
    /// <param name="user">The user.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="validFor">How long from now; negative for one that has expired within the last hour.</param>
    public (string Certificate, string Key) NewClientCertificate(string user, IEnumerable<string> groups, TimeSpan validFor) =>
        certificates.NewClient(string.Concat(groups.Select(group => $"O={group}, ")) + "CN=" + user, TimeProvider.System.GetUtcNow() + validFor);

    /// <summary>Writes a kubeconfig of a client that may do everything: one context, <c>test</c>.</summary>
    /// <returns>Its path; it is removed with the control plane.</returns>
    public string WriteKubeConfig()
    {
        var path = Path.Combine(folder.FullName, "admin.kubeconfig");
        File.WriteAllText(path, $$"""
            apiVersion: v1
            kind: Config
            current-context: test
            contexts:
            - name: test
              context: {cluster: test, user: admin}
            clusters:
            - name: test
              cluster:
                server: {{Server}}
                certificate-authority: {{CertificatePath("ca.crt")}}
            users:
            - name: admin
              user:
                client-certificate: {{CertificatePath("admin.crt")}}
                client-key: {{CertificatePath("admin.key")}}
            """);
        return path;
    }

    /// <summary>Starts a control plane and waits until it is ready. Skips the test where the programs are missing.</summary>
    public static async Task<TestControlPlane> StartAsync(CancellationToken cancellationToken = default)
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        for (var attempt = 1; ; attempt++)
        {
            var plane = new TestControlPlane();
            try
            {
                await plane.StartServersAsync(cancellationToken);
                return plane;
            }
            catch (PortTakenException) when (attempt < Attempts)
            {
                // Someone else took a port between our look and the server's start.
                plane.Dispose();
            }
            catch
            {
                plane.Dispose();
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http?.Dispose();
        foreach (var server in Enumerable.Reverse(servers))
        {
            server.Dispose();
        }

        certificates.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task StartServersAsync(CancellationToken cancellationToken)
    {
        var (client, peer, secure) = FreePorts();
        etcdPort = client;
        Start("etcd", Flags.Etcd(Path.Combine(folder.FullName, "data"), client, peer));
        StartApiServer(secure);
        http = new HttpClient(NewHandler()) { BaseAddress = new Uri($"https://127.0.0.1:{secure}/") };
        Api = new KubernetesApi(http);
        await WaitUntilReadyAsync(cancellationToken);
    }

    private void StartApiServer(int port) => Start("kube-apiserver", Flags.ApiServer(certificates, etcdPort, port));

    private void Start(string program, string[] arguments) =>
        servers.Add(new(Assets.Require(program), Path.Combine(folder.FullName, program + ".log"), arguments));

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (!await IsReadyAsync(cancellationToken))
        {
            if (servers.Find(server => server.HasExited) is { } dead)
            {
                var text = $"{dead.Name} has ended. Its last lines:\n{dead.Tail}";
                throw dead.Tail.Contains("address already in use", StringComparison.Ordinal) ? new PortTakenException(text) : new InvalidOperationException(text);
            }

            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"No control plane after {Patience}.\n" + string.Join('\n', servers.Select(server => $"{server.Name}:\n{server.Tail}")));
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http!.GetAsync(new Uri("readyz", UriKind.Relative), cancellationToken);
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
