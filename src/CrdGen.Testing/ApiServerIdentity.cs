using CrdGen.Client;

namespace CrdGen.Testing;

/// <summary>One who the API server knows: a user or a service account.</summary>
public sealed class ApiServerIdentity
{
    internal ApiServerIdentity(string name, string kubeConfig)
    {
        Name = name;
        KubeConfig = kubeConfig;
    }

    /// <summary>The name in RBAC: <c>ann</c>, <c>system:serviceaccount:shop:operator</c>.</summary>
    public string Name { get; }

    /// <summary>A kubeconfig file, for programs; it is removed with the server. It holds the key or the token.</summary>
    public string KubeConfig { get; }

    /// <summary>Options for a client, to be changed as a test wishes.</summary>
    public KubernetesClientOptions NewOptions() => KubernetesClientOptions.FromKubeConfig(KubeConfig);

    /// <summary>A client, which the caller disposes of.</summary>
    public KubernetesClient NewClient() => new(NewOptions());

    /// <inheritdoc/>
    public override string ToString() => Name;
}
