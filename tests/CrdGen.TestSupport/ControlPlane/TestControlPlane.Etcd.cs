using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>What is below the API server. Custom objects lie there as JSON, at <c>/registry/GROUP/PLURAL/NAMESPACE/NAME</c>.</summary>
public sealed partial class TestControlPlane
{
    /// <summary>How many operations etcd takes at once.</summary>
    private const int BatchLength = 100;

    /// <summary>Has etcd forget all states but the newest, as the API server does every five minutes.</summary>
    public async Task CompactAsync(CancellationToken cancellationToken = default)
    {
        var status = await AskEtcdAsync("maintenance/status", [], cancellationToken);
        var revision = long.Parse(status["header"]!["revision"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        await AskEtcdAsync("kv/compaction", new() { ["revision"] = revision, ["physical"] = true }, cancellationToken);
    }

    /// <summary>Reads what lies at a key.</summary>
    public async Task<string> ReadStoredAsync(string key, CancellationToken cancellationToken = default)
    {
        var answer = await AskEtcdAsync("kv/range", new() { ["key"] = Base64(key) }, cancellationToken);
        return Encoding.UTF8.GetString(Convert.FromBase64String(answer["kvs"]![0]!["value"]!.GetValue<string>()));
    }

    /// <summary>Writes past the API server, which takes it as it is: many objects in a short time.</summary>
    public async Task StoreAsync(IEnumerable<(string Key, string Value)> entries, CancellationToken cancellationToken = default)
    {
        foreach (var batch in entries.Chunk(BatchLength))
        {
            var puts = batch.Select(entry => (JsonNode)new JsonObject
            {
                ["requestPut"] = new JsonObject { ["key"] = Base64(entry.Key), ["value"] = Base64(entry.Value) },
            });
            await AskEtcdAsync("kv/txn", new() { ["success"] = new JsonArray([.. puts]) }, cancellationToken);
        }
    }

    private async Task<JsonObject> AskEtcdAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var etcd = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{servers.EtcdPort}/v3/") };
        using var response = await etcd.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
