using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>
/// The Kubernetes API as it is: paths, JSON, and all that the server answers, refusals too. Only where it says that it cannot answer now (503: it replaces
/// the storage of a definition that changes, and calls that a shutdown) is it asked again.
/// </summary>
public sealed class KubernetesApi(HttpClient http)
{
    /// <summary>The path of custom resource definitions.</summary>
    public const string Definitions = "apis/apiextensions.k8s.io/v1/customresourcedefinitions";

    /// <summary>A JSON merge patch: absent fields stay, <c>null</c> removes.</summary>
    public const string MergePatch = "application/merge-patch+json";

    /// <summary>Server-side apply; the path needs a <c>fieldManager</c>.</summary>
    public const string Apply = "application/apply-patch+yaml";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>GET, with the media types that the server may answer in.</summary>
    public Task<ApiAnswer> GetAsync(string path, string accept = "application/json") => SendAsync(HttpMethod.Get, path, null, accept: accept);

    /// <summary>POST.</summary>
    public Task<ApiAnswer> CreateAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    /// <summary>PUT.</summary>
    public Task<ApiAnswer> UpdateAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    /// <summary>PATCH.</summary>
    public Task<ApiAnswer> PatchAsync(string path, string json, string contentType) => SendAsync(HttpMethod.Patch, path, json, contentType);

    /// <summary>DELETE.</summary>
    public Task<ApiAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>Asks again until the answer is as wished.</summary>
    public async Task<ApiAnswer> WaitForAsync(string path, Func<ApiAnswer, bool> isReady)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await GetAsync(path);
            if (isReady(answer))
            {
                return answer;
            }

            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"{path} was not as expected after {Patience}, but: {answer}");
            }

            await Task.Delay(50);
        }
    }

    private async Task<ApiAnswer> SendAsync(HttpMethod method, string path, string? json, string contentType = "application/json", string accept = "application/json")
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await SendOnceAsync(method, path, json, contentType, accept);
            if (answer.Code != HttpStatusCode.ServiceUnavailable || watch.Elapsed > Patience)
            {
                return answer;
            }

            await Task.Delay(50);
        }
    }

    private async Task<ApiAnswer> SendOnceAsync(HttpMethod method, string path, string? json, string contentType, string accept)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType));
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        var warnings = response.Headers.TryGetValues("Warning", out var values) ? values.ToArray() : [];
        return new ApiAnswer(response.StatusCode, isJson ? JsonNode.Parse(text) : null, text, warnings);
    }
}
