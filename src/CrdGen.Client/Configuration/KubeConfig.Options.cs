using System.Security.Cryptography;
using System.Text;

namespace CrdGen.Client;

public sealed partial class KubeConfig
{
    /// <summary>What a client needs to connect by a context.</summary>
    /// <param name="context">The context; <see langword="null"/> for <see cref="CurrentContext"/>.</param>
    /// <exception cref="KubeConfigException">There is no such context, or what it says cannot be used.</exception>
    public KubernetesClientOptions ToOptions(string? context = null)
    {
        var options = new KubernetesClientOptions();
        Apply(options, context);
        return options;
    }

    internal void Apply(KubernetesClientOptions options, string? name)
    {
        var context = FindContext(name);
        var cluster = Clusters.FirstOrDefault(cluster => cluster.Name == context.Cluster)
            ?? throw context.Fields.Error(context.Fields.Node, context.Cluster is null ? $"the context \"{context.Name}\" names no cluster" : $"the context \"{context.Name}\" names the cluster \"{context.Cluster}\", and there is none of this name{Known(Clusters.Select(known => known.Name))}");
        var user = context.User is null ? null : Users.FirstOrDefault(user => user.Name == context.User)
            ?? throw context.Fields.Error(context.Fields.Node, $"the context \"{context.Name}\" names the user \"{context.User}\", and there is none of this name{Known(Users.Select(known => known.Name))}");
        options.Namespace = context.Namespace ?? "default";
        options.Origin = $"the context \"{context.Name}\"{(context.Fields.File is { } file ? $" of {file}" : "")}";
        Apply(options, cluster);
        if (user is not null)
        {
            // What the program set itself stays.
            options.Credential ??= KubeConfigCredentials.Of(user, cluster, options.TimeProvider);
            options.Impersonation ??= user.Impersonate;
        }
    }

    private static void Apply(KubernetesClientOptions options, KubeConfigCluster cluster)
    {
        var fields = cluster.Fields;
        var hasAuthority = cluster.CertificateAuthority is not null || cluster.CertificateAuthorityData is not null;
        if (cluster.InsecureSkipTlsVerify && hasAuthority)
        {
            throw fields.Error(fields.Node, $"the cluster \"{cluster.Name}\" has certificate authorities, and insecure-skip-tls-verify says not to use them: leave one out");
        }

        options.Server = Address(cluster, hasAuthority || cluster.InsecureSkipTlsVerify);
        options.InsecureSkipTlsVerify = cluster.InsecureSkipTlsVerify;
        options.TlsServerName = cluster.TlsServerName;
        options.DisableCompression = cluster.DisableCompression;
        options.Proxy = cluster.ProxyUrl is null ? null
            : Uri.TryCreate(cluster.ProxyUrl, UriKind.Absolute, out var proxy) && proxy.Scheme is "http" or "https" or "socks5" ? proxy
            : throw fields.Error(fields.Node.Get("proxy-url")!, "proxy-url must be an address with http, https or socks5");
        if (cluster.CertificateAuthorityData is not { } data)
        {
            options.CertificateAuthorityFile = cluster.CertificateAuthority;
            return;
        }

        try
        {
            options.CertificateAuthorities = Transport.CertificateAuthorities.Read(Encoding.UTF8.GetString(data));
        }
        catch (CryptographicException e)
        {
            throw new KubeConfigException("certificate-authority-data must be PEM certificates in Base64", fields.File, fields.Node.Get("certificate-authority-data")!.Position, e);
        }
    }

    /// <summary>Without a scheme it is https where anything is said of TLS, and http otherwise, as client-go has it.</summary>
    private static Uri Address(KubeConfigCluster cluster, bool hasTls)
    {
        var fields = cluster.Fields;
        if (cluster.Server is not { } server)
        {
            throw fields.Error(fields.Node, $"the cluster \"{cluster.Name}\" has no server");
        }

        var text = server.Contains("://", StringComparison.Ordinal) ? server : (hasTls ? "https://" : "http://") + server;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            ? address
            : throw fields.Error(fields.Node.Get("server")!, "server must be an address with http or https, and without a user");
    }

    private KubeConfigContext FindContext(string? name)
    {
        var names = Contexts.Select(context => context.Name);
        var where = CurrentContextFile ?? (Files.Count > 0 ? Files[0] : null);
        return (name ?? CurrentContext) switch
        {
            null => throw new KubeConfigException($"there is no current-context{Known(names)}; choose one with kubectl config use-context, or name it", where),
            var wanted => Contexts.FirstOrDefault(context => context.Name == wanted)
                ?? throw new KubeConfigException($"there is no context \"{wanted}\"{(name is null ? ", which current-context names" : "")}{Known(names)}", where),
        };
    }

    private static string Known(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $" (there are {list})" : "";
}
