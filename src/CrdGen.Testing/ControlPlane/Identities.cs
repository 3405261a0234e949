using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace CrdGen.Testing.ControlPlane;

/// <summary>Certificates and tokens of those who ask, each in a kubeconfig file of its own.</summary>
internal static class Identities
{
    private static readonly TimeSpan CertificateLifetime = TimeSpan.FromDays(1);

    public static ApiServerIdentity Administrator(ControlPlaneServers servers) => User(servers, "kubernetes-admin", ["system:masters"]);

    public static ApiServerIdentity User(ControlPlaneServers servers, string name, IReadOnlyList<string> groups)
    {
        var (certificate, key) = servers.Certificates.NewClient(name, groups, CertificateLifetime);
        return New(servers, name, "default", new() { ["client-certificate-data"] = Base64(certificate), ["client-key-data"] = Base64(key) });
    }

    public static async Task<ApiServerIdentity> ServiceAccountAsync(ControlPlaneServers servers, KubernetesClient client, string @namespace, string name, CancellationToken cancellationToken)
    {
        var accounts = client.ServiceAccounts(@namespace);
        if (await accounts.GetOrDefaultAsync(name, cancellationToken).ConfigureAwait(false) is null)
        {
            await accounts.CreateAsync(new ServiceAccount { Metadata = new() { Name = name } }, cancellationToken).ConfigureAwait(false);
        }

        var token = await accounts.CreateTokenAsync(name, cancellationToken: cancellationToken).ConfigureAwait(false);
        return New(servers, $"system:serviceaccount:{@namespace}:{name}", @namespace, new() { ["token"] = token.Token });
    }

    private static ApiServerIdentity New(ControlPlaneServers servers, string name, string @namespace, JsonObject user)
    {
        // JSON is YAML, and names need no thought about quotes there.
        var config = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Config",
            ["current-context"] = "test",
            ["contexts"] = Named("context", new() { ["cluster"] = "test", ["user"] = "test", ["namespace"] = @namespace }),
            ["clusters"] = Named("cluster", new() { ["server"] = servers.Server.AbsoluteUri, ["certificate-authority-data"] = Base64(servers.Certificates.Authority.ExportCertificatePem()) }),
            ["users"] = Named("user", user),
        };
        var path = Path.Combine(servers.Folder, $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.kubeconfig");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(path, options))
        {
            writer.Write(config.ToJsonString());
        }

        return new(name, path);
    }

    private static JsonArray Named(string field, JsonObject value) => [new JsonObject { ["name"] = "test", [field] = value }];

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
