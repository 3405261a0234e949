using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>What may happen to a control plane.</summary>
public sealed partial class TestControlPlane
{
    /// <summary>The process of the API server.</summary>
    public int ApiServerProcessId => servers[^1].Id;

    /// <summary>
    /// Kills the API server and starts it again at the same address. What it had in memory is lost: it knows no changes from
    /// before, so that watches from an older version get 410.
    /// </summary>
    public async Task RestartApiServerAsync(CancellationToken cancellationToken = default)
    {
        servers[^1].Dispose();
        servers.RemoveAt(servers.Count - 1);
        StartApiServer(Server.Port);
        await WaitUntilReadyAsync(cancellationToken);
    }

    /// <summary>Has etcd forget all states but the newest, as the API server does every five minutes.</summary>
    public async Task CompactAsync(CancellationToken cancellationToken = default)
    {
        using var etcd = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{etcdPort}/v3/") };
        var status = await PostAsync("maintenance/status", []);
        var revision = long.Parse(status["header"]!["revision"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        await PostAsync("kv/compaction", new JsonObject { ["revision"] = revision, ["physical"] = true });

        async Task<JsonObject> PostAsync(string path, JsonObject body)
        {
            using var response = await etcd.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
            response.EnsureSuccessStatusCode();
            return (await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
        }
    }

    /// <summary>The API server's certificate, for something that stands before it.</summary>
    internal X509Certificate2 NewServerCertificate() =>
        X509Certificate2.CreateFromPemFile(certificates.Path("apiserver.crt"), certificates.Path("apiserver.key"));
}
