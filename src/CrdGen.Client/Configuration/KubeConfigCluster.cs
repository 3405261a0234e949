using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;

namespace CrdGen.Client;

/// <summary>Where an API server is, and how one knows that it is the right one.</summary>
public sealed class KubeConfigCluster
{
    private const string ExecExtension = "client.authentication.k8s.io/exec";

    internal KubeConfigCluster(string name, KubeConfigFields fields)
    {
        (Name, Fields) = (name, fields);
        Server = fields.Text("server");
        CertificateAuthority = KubeConfigPaths.Resolve(fields.Text("certificate-authority"), fields.File);
        CertificateAuthorityData = fields.Data("certificate-authority-data");
        InsecureSkipTlsVerify = fields.Flag("insecure-skip-tls-verify");
        TlsServerName = fields.Text("tls-server-name");
        ProxyUrl = fields.Text("proxy-url");
        DisableCompression = fields.Flag("disable-compression");
        ExecConfig = fields.Objects("extensions").FirstOrDefault(extension => extension.Text("name") == ExecExtension) is { Node: not null } found && found.Node.Get("extension") is { } extension
            ? YamlJson.ToJson(extension)
            : null;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The address of the API server.</summary>
    public string? Server { get; }

    /// <summary>The file with the authorities that the server's certificate is checked by.</summary>
    public string? CertificateAuthority { get; }

    /// <summary>Whether the server's certificate is not looked at.</summary>
    public bool InsecureSkipTlsVerify { get; }

    /// <summary>The name in the server's certificate, where it is not the address'.</summary>
    public string? TlsServerName { get; }

    /// <summary>Whether answers come uncompressed.</summary>
    public bool DisableCompression { get; }

    internal byte[]? CertificateAuthorityData { get; }

    /// <summary>May have a password.</summary>
    internal string? ProxyUrl { get; }

    internal JsonNode? ExecConfig { get; }

    internal KubeConfigFields Fields { get; }
}
