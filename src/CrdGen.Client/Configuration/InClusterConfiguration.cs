namespace CrdGen.Client;

/// <summary>What the kubelet gives every pod: the address in variables, token, authority and namespace in files.</summary>
internal static class InClusterConfiguration
{
    private const string Host = "KUBERNETES_SERVICE_HOST";
    private const string Port = "KUBERNETES_SERVICE_PORT";

    /// <summary>Whether this process runs in a pod.</summary>
    public static bool IsAvailable(ConfigurationSources sources) => Missing(sources) is null;

    /// <summary>What says that this is no pod; <see langword="null"/> in a pod.</summary>
    public static string? Missing(ConfigurationSources sources)
    {
        var token = Path.Combine(sources.ServiceAccountFolder, "token");
        return string.IsNullOrEmpty(sources.Variable(Host)) ? $"{Host} is not set"
            : string.IsNullOrEmpty(sources.Variable(Port)) ? $"{Port} is not set"
            : !File.Exists(token) ? $"there is no {token}: automountServiceAccountToken may be false"
            : null;
    }

    /// <exception cref="KubeConfigException">This is no pod.</exception>
    public static void Apply(KubernetesClientOptions options, ConfigurationSources sources)
    {
        if (Missing(sources) is { } missing)
        {
            throw new KubeConfigException($"This program does not run in a pod: {missing}.");
        }

        var (host, port) = (sources.Variable(Host)!, sources.Variable(Port)!);
        var isV6 = host.Contains(':', StringComparison.Ordinal) && host[0] != '[';
        options.Server = Uri.TryCreate($"https://{(isV6 ? $"[{host}]" : host)}:{port}/", UriKind.Absolute, out var server)
            ? server
            : throw new KubeConfigException($"{Host} and {Port} are no host and port.");
        options.Credential ??= new TokenFileCredential(Path.Combine(sources.ServiceAccountFolder, "token"), null, options.TimeProvider);
        options.CertificateAuthorityFile = Path.Combine(sources.ServiceAccountFolder, "ca.crt") is var authority && File.Exists(authority) ? authority : null;
        options.Namespace = Path.Combine(sources.ServiceAccountFolder, "namespace") is var file && File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } name ? name : "default";
        options.Origin = $"the pod's service account ({Host})";
    }
}
