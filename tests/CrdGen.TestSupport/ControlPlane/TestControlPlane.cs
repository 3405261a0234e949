using CrdGen.Testing.ControlPlane;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>The control plane of <c>CrdGen.Testing</c> for this project's own tests: what lies below it, and requests as they are.</summary>
public sealed partial class TestControlPlane : IDisposable
{
    private readonly ControlPlaneServers servers;

    private TestControlPlane(ControlPlaneServers servers)
    {
        this.servers = servers;
        Api = new(servers.Http);
    }

    /// <summary>Whether the programs are there.</summary>
    public static bool IsAvailable => Assets.Has("etcd") && Assets.Has("kube-apiserver");

    /// <summary>A client that may do everything.</summary>
    public KubernetesApi Api { get; }

    /// <summary>The address of the API server.</summary>
    public Uri Server => servers.Server;

    /// <summary>The path of one of its PEM files: <c>ca.crt</c>, <c>admin.crt</c>, <c>admin.key</c>.</summary>
    public string CertificatePath(string name) => servers.Certificates.Path(name);

    /// <summary>What sends requests to the API server as a client that may do everything.</summary>
    public HttpMessageHandler NewHandler() => servers.NewHandler();

    /// <summary>A certificate and key, as PEM, by which the server knows a user and groups. It has no rights but those that RBAC gives.</summary>
    /// <param name="user">The user.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="validFor">How long from now; negative for one that has expired within the last hour.</param>
    public (string Certificate, string Key) NewClientCertificate(string user, IEnumerable<string> groups, TimeSpan validFor) =>
        servers.Certificates.NewClient(user, groups, validFor);

    /// <summary>Writes a kubeconfig of a client that may do everything.</summary>
    /// <returns>Its path; it is removed with the control plane.</returns>
    public string WriteKubeConfig() => Identities.Administrator(servers).KubeConfig;

    /// <summary>Starts a control plane and waits until it is ready. Skips the test where the programs are missing.</summary>
    public static async Task<TestControlPlane> StartAsync(CancellationToken cancellationToken = default) =>
        new(await ControlPlaneServers.StartAsync(new(Assets.Require("etcd"), Assets.Require("kube-apiserver")), new(), cancellationToken));

    /// <inheritdoc/>
    public void Dispose() => servers.Dispose();
}
