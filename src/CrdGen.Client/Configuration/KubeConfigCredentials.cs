using System.Security.Cryptography;
using System.Text;

namespace CrdGen.Client;

/// <summary>Makes a credential of a user.</summary>
internal static class KubeConfigCredentials
{
    /// <returns><see langword="null"/> for a user that shows nothing.</returns>
    /// <exception cref="KubeConfigException">The user says too little, too much, or what is no more.</exception>
    public static KubernetesCredential? Of(KubeConfigUser user, KubeConfigCluster cluster, TimeProvider time)
    {
        var parts = new List<KubernetesCredential>();
        if (Certificate(user, time) is { } certificate)
        {
            parts.Add(certificate);
        }

        if (Header(user, cluster, time) is { } header)
        {
            parts.Add(header);
        }

        return parts.Count switch { 0 => null, 1 => parts[0], _ => new CombinedCredential(parts) };
    }

    private static CertificateCredential? Certificate(KubeConfigUser user, TimeProvider time)
    {
        var fields = user.Fields;
        var certificate = Source(user.ClientCertificateData, user.ClientCertificate);
        var key = Source(user.ClientKeyData, user.ClientKey);
        if (certificate is null != key is null)
        {
            throw fields.Error(fields.Node, certificate is null ? $"the user \"{user.Name}\" has a client-key without a client-certificate" : $"the user \"{user.Name}\" has a client-certificate without a client-key");
        }

        if (certificate is null)
        {
            return null;
        }

        if (certificate.File is null && key!.File is null)
        {
            try
            {
                _ = ClientCertificate.FromPem(certificate.Read(), key.Read());
            }
            catch (CryptographicException e)
            {
                throw new KubeConfigException($"the client certificate of the user \"{user.Name}\" or its key is none: {e.Message}", fields.File, fields.Node.Position, e);
            }
        }

        return new(certificate, key!, time);
    }

    private static KubernetesCredential? Header(KubeConfigUser user, KubeConfigCluster cluster, TimeProvider time)
    {
        var fields = user.Fields;
        if (user.AuthProvider is { } provider)
        {
            throw fields.Error(fields.Node, $"the user \"{user.Name}\" has the auth-provider {provider}, which Kubernetes' clients have no more (since 1.26): let exec name its credential plugin (gke-gcloud-auth-plugin for gcp, kubelogin for azure and oidc)");
        }

        var (hasToken, hasName) = (user.Token is not null || user.TokenFile is not null, user.UserName is not null || user.Password is not null);
        if (hasToken && hasName)
        {
            throw fields.Error(fields.Node, $"the user \"{user.Name}\" has a token and a password, and requests can show one of them only: leave one out");
        }

        return (user.TokenFile, user.Token) switch
        {
            ({ } path, var first) => new TokenFileCredential(path, first, time),
            (null, { } token) when token.AsSpan().ContainsAny('\r', '\n') => throw fields.Error(fields.Node.Get("token")!, "token must be one line"),
            (null, { } token) => KubernetesCredential.FromToken(token),
            _ when hasName => KubernetesCredential.FromPassword(user.UserName ?? "", user.Password ?? ""),
            _ => user.Exec is { } exec ? new ExecCredential(Plugin(exec, user, cluster), time) : null,
        };
    }

    private static ExecPlugin Plugin(KubeConfigFields exec, KubeConfigUser user, KubeConfigCluster cluster)
    {
        var version = exec.Text("apiVersion");
        if (version is null || !ExecApiVersions.IsKnown(version))
        {
            throw exec.Error(exec.Node.Get("apiVersion") ?? exec.Node, $"exec of the user \"{user.Name}\" must have the apiVersion {ExecApiVersions.V1} or {ExecApiVersions.V1Beta1}{(version is null ? "" : $", not {version}")}: renew the kubeconfig with the tool that made it");
        }

        return new()
        {
            ApiVersion = version,
            Command = KubeConfigPaths.ResolveCommand(exec.Text("command") ?? throw exec.Error(exec.Node, $"exec of the user \"{user.Name}\" has no command"), exec.File),
            Arguments = exec.Texts("args"),
            Environment = Variables(exec),
            InstallHint = exec.Text("installHint"),
            InteractiveMode = exec.Text("interactiveMode") switch
            {
                null or "IfAvailable" => ExecInteractiveMode.IfAvailable,
                "Never" => ExecInteractiveMode.Never,
                "Always" => ExecInteractiveMode.Always,
                _ => throw exec.Error(exec.Node.Get("interactiveMode")!, "interactiveMode must be Never, IfAvailable or Always"),
            },
            Cluster = exec.Flag("provideClusterInfo") ? ClusterInfo(cluster) : null,
        };
    }

    private static Dictionary<string, string> Variables(KubeConfigFields exec)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in exec.Objects("env"))
        {
            variables[item.Text("name") ?? throw item.Error(item.Node, "an item of env needs a name")] = item.Text("value") ?? "";
        }

        return variables;
    }

    private static ExecClusterInfo ClusterInfo(KubeConfigCluster cluster) => new()
    {
        Server = cluster.Server ?? "",
        TlsServerName = cluster.TlsServerName,
        InsecureSkipTlsVerify = cluster.InsecureSkipTlsVerify,
        CertificateAuthorityData = cluster.CertificateAuthorityData ?? ReadAuthority(cluster),
        ProxyUrl = cluster.ProxyUrl,
        DisableCompression = cluster.DisableCompression,
        Config = cluster.ExecConfig,
    };

    private static byte[] ReadAuthority(KubeConfigCluster cluster)
    {
        try
        {
            return cluster.CertificateAuthority is { } file ? File.ReadAllBytes(file) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw cluster.Fields.Error(cluster.Fields.Node, $"the certificate-authority of the cluster \"{cluster.Name}\" cannot be read: {e.Message}");
        }
    }

    private static PemSource? Source(byte[]? data, string? file) =>
        data is not null ? PemSource.FromText(Encoding.UTF8.GetString(data)) : file is not null ? PemSource.FromFile(file) : null;
}
