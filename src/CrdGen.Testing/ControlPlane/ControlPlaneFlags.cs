namespace CrdGen.Testing.ControlPlane;

/// <summary>The command lines: what envtest passes.</summary>
internal static class ControlPlaneFlags
{
    public static string[] Etcd(string data, int client, int peer) =>
    [
        "--data-dir", data,
        "--unsafe-no-fsync", // The data lives as long as the test run.
        "--logger", "zap",
        "--log-level", "warn",
        "--listen-client-urls", Url(client),
        "--advertise-client-urls", Url(client),
        "--listen-peer-urls", Url(peer),
        "--initial-advertise-peer-urls", Url(peer),
        "--initial-cluster", $"default={Url(peer)}",
    ];

    public static string[] ApiServer(ControlPlaneCertificates certificates, int etcd, int secure, IReadOnlyList<string> more) =>
    [
        "--etcd-servers", Url(etcd),
        "--bind-address", "127.0.0.1",
        "--advertise-address", "127.0.0.1",
        "--secure-port", $"{secure}",
        "--tls-cert-file", certificates.Path("apiserver.crt"),
        "--tls-private-key-file", certificates.Path("apiserver.key"),
        "--client-ca-file", certificates.Path("ca.crt"),
        "--requestheader-client-ca-file", certificates.Path("front-proxy-ca.crt"),
        "--requestheader-allowed-names", "front-proxy-client",
        "--requestheader-username-headers", "X-Remote-User",
        "--requestheader-group-headers", "X-Remote-Group",
        "--requestheader-extra-headers-prefix", "X-Remote-Extra-",
        "--proxy-client-cert-file", certificates.Path("front-proxy-client.crt"),
        "--proxy-client-key-file", certificates.Path("front-proxy-client.key"),
        "--service-account-issuer", "https://kubernetes.default.svc.cluster.local",
        "--service-account-key-file", certificates.Path("sa.pub"),
        "--service-account-signing-key-file", certificates.Path("sa.key"),
        "--service-cluster-ip-range", "10.0.0.0/24",
        "--authorization-mode", "RBAC",
        "--allow-privileged=true",
        "--disable-admission-plugins", "ServiceAccount", // Its controller does not run.
        .. more,
    ];

    private static string Url(int port) => $"http://127.0.0.1:{port}";
}
