using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PostgresOperator.Tests.Reconciling;

/// <summary>
/// As much of an API server as unit tests of a reconciler need: objects by path; what is created or applied is what is read. What the real one checks is
/// not checked; the tests in <c>Life</c> have that.
/// </summary>
internal sealed class MemoryApi : HttpMessageHandler
{
    private readonly Dictionary<string, JsonObject> objects = new(StringComparer.Ordinal);

    /// <summary>What was asked: <c>PATCH /api/v1/namespaces/shop/services/orders</c>.</summary>
    public List<string> Requests { get; } = [];

    public JsonObject? Find(string path) => objects.GetValueOrDefault(path);

    public void Store(string path, JsonObject value) => objects[path] = value;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        Requests.Add($"{request.Method} {path}");
        var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken)) as JsonObject;
        var answer = request.Method.Method switch
        {
            "GET" => objects.GetValueOrDefault(path),
            "POST" => objects[$"{path}/{body!["metadata"]!["name"]}"] = body,
            "PATCH" when path.EndsWith("/status", StringComparison.Ordinal) => Merge(path[..^"/status".Length], body!),
            "PATCH" => objects[path] = body!,
            "DELETE" => objects.Remove(path, out var removed) ? removed : null,
            _ => throw new NotSupportedException(request.Method.Method),
        };
        return answer is null
            ? Json(HttpStatusCode.NotFound, new() { ["kind"] = "Status", ["apiVersion"] = "v1", ["status"] = "Failure", ["reason"] = "NotFound", ["code"] = 404, ["message"] = $"{path} not found", ["details"] = new JsonObject { ["name"] = path[(path.LastIndexOf('/') + 1)..] } })
            : Json(HttpStatusCode.OK, answer);
    }

    private JsonObject Merge(string path, JsonObject patch)
    {
        foreach (var (name, value) in (JsonObject)patch["status"]!)
        {
            var status = (objects[path]["status"] ??= new JsonObject()).AsObject();
            status[name] = value?.DeepClone();
        }

        return objects[path];
    }

    private static HttpResponseMessage Json(HttpStatusCode code, JsonObject body) =>
        new(code) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
