using System.Text.Json.Nodes;

namespace CrdGen.Client;

/// <summary>What a credential plugin is told of the cluster (<c>provideClusterInfo</c>).</summary>
public sealed class ExecClusterInfo
{
    /// <summary>The address of the API server.</summary>
    public required string Server { get; init; }

    /// <summary>The name in the server's certificate, where it is not the address'.</summary>
    public string? TlsServerName { get; init; }

    /// <summary>Whether the server's certificate is not looked at.</summary>
    public bool InsecureSkipTlsVerify { get; init; }

    /// <summary>The authorities that the server's certificate is checked by: PEM.</summary>
    public ReadOnlyMemory<byte> CertificateAuthorityData { get; init; }

    /// <summary>The proxy in between.</summary>
    public string? ProxyUrl { get; init; }

    /// <summary>Whether answers come uncompressed.</summary>
    public bool DisableCompression { get; init; }

    /// <summary>The cluster's extension <c>client.authentication.k8s.io/exec</c>.</summary>
    public JsonNode? Config { get; init; }
}
