using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CrdGen.Client.Tests;

/// <summary>A request as it came in.</summary>
public sealed record RecordedRequest(string Method, string Path, string? ContentType, JsonNode? Body);

/// <summary>A server that notes requests, and answers as it is told: for what the API server of tests has not, or never does.</summary>
public sealed class RecordingServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    private RecordingServer(WebApplication application, Func<RecordedRequest, HttpResponse, Task> answer)
    {
        this.application = application;
        application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var text = await reader.ReadToEndAsync();
            var request = new RecordedRequest(
                context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.ContentType, text.Length == 0 ? null : JsonNode.Parse(text));
            requests.Enqueue(request);
            await answer(request, context.Response);
        });
    }

    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    public Uri Address => new(application.Urls.Single() + "/");

    public KubernetesClient Client { get; private set; } = null!;

    /// <summary>Starts a server that answers each request with a status and a body.</summary>
    public static Task<RecordingServer> StartAsync(int code, string body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        StartAsync((_, response) =>
        {
            response.StatusCode = code;
            response.ContentType = contentType;
            foreach (var (name, value) in headers)
            {
                response.Headers.Append(name, value);
            }

            return response.WriteAsync(body);
        });

    /// <summary>Starts a server.</summary>
    public static async Task<RecordingServer> StartAsync(Func<RecordedRequest, HttpResponse, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RecordingServer(builder.Build(), answer);
        await server.application.StartAsync();
        server.Client = new(new() { Server = server.Address });
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }
}
