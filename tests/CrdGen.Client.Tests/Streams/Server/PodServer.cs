using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using CrdGen.Models;
using CrdGen.Models.Core.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrdGen.Client.Tests.Streams;

/// <summary>
/// What an API server with a kubelet behind it serves of pods: exec and attach run real processes of this machine, port-forward
/// leads to real ports, logs are what the test says. The bytes on the wire are those that the API server and the kubelet send:
/// <c>k8s.io/apiserver/pkg/util/proxy</c> for version 5 of the channel protocol, <c>k8s.io/kubelet</c>'s streaming server for version 4.
/// </summary>
internal sealed class PodServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private KubernetesClient? client;

    private PodServer(WebApplication app) => this.app = app;

    /// <summary>The protocols that exec and attach offer, as an API server of today does. An older one passes on to the kubelet.</summary>
    public string[] Protocols { get; init; } = [ChannelServer.V5];

    /// <summary>The folder in which commands run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("crdgen-pod-").FullName;

    /// <summary>The requests: the subresource, and the query as it came.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The sizes that terminals were told.</summary>
    public ConcurrentQueue<string> Resizes { get; } = new();

    /// <summary>What clients did wrong.</summary>
    public ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>Instead of running a command.</summary>
    public Func<HttpContext, FrameSocket, Task>? Script { get; set; }

    /// <summary>Answers requests for logs.</summary>
    public Func<HttpContext, string, Task> Log { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The connections that stand.</summary>
    public ConcurrentBag<HttpContext> Open { get; } = [];

    /// <summary>The pods that one can read.</summary>
    public ConcurrentDictionary<string, Pod> PodObjects { get; } = new();

    public Uri Address { get; private set; } = null!;

    public ResourceClient<Pod> Pods => (client ??= new(new() { Server = Address })).Pods("shop");

    public static async Task<PodServer> StartAsync(Action<Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions>? listen = null, params string[] protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, options => listen?.Invoke(options)));
        var app = builder.Build();
        var server = protocols.Length == 0 ? new PodServer(app) : new PodServer(app) { Protocols = protocols };
        app.Run(server.ServeAsync);
        await app.StartAsync();
        server.Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task ServeAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Trim('/').Split('/');
        var pod = Array.LastIndexOf(parts, "pods");
        if (pod < 0 || pod + 1 >= parts.Length)
        {
            await AnswerDiscoveryAsync(context, parts);
            return;
        }

        var name = parts[pod + 1];
        var subresource = parts.ElementAtOrDefault(pod + 2) ?? "";
        Requests.Enqueue($"{subresource}{context.Request.QueryString}");
        switch (subresource)
        {
            case "exec" or "attach" or "portforward" when name == "absent":
                await WriteStatusAsync(context, 404, "NotFound", "pods \"absent\" not found");
                break;
            case "exec" or "attach":
                await ExecAsync(context, subresource);
                break;
            case "portforward":
                await WithSocketAsync(context, ["v4.channel.k8s.io"], (socket, protocol) => PortForwardServer.RunAsync(context.Request.Query, socket, protocol));
                break;
            case "log":
                await Log(context, name);
                break;
            case "" when PodObjects.TryGetValue(name, out var found):
                await context.Response.WriteAsJsonAsync(found, KubernetesJson.Default.Pod);
                break;
            default:
                await WriteStatusAsync(context, 404, "NotFound", $"pods \"{name}\" not found");
                break;
        }
    }

    /// <summary>An aggregated API server is asked what it has.</summary>
    private static async Task AnswerDiscoveryAsync(HttpContext context, string[] parts)
    {
        if (parts is not ["apis", var group, var version])
        {
            await WriteStatusAsync(context, 404, "NotFound", "the server could not find the requested resource");
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            $$"""
            {"kind":"APIResourceList","apiVersion":"v1","groupVersion":"{{group}}/{{version}}",
             "resources":[{"name":"pods","singularName":"pod","kind":"Pod","namespaced":true,"verbs":["get"]}]}
            """);
    }

    private async Task ExecAsync(HttpContext context, string subresource)
    {
        var query = context.Request.Query;
        if (subresource == "exec" && query["command"].Count == 0)
        {
            await WriteStatusAsync(context, 400, "BadRequest", "you must specify at least 1 command for the container");
            return;
        }

        await WithSocketAsync(context, Protocols, (socket, protocol) =>
            Script is null ? ExecServer.RunAsync(query, socket, protocol, Folder, Resizes) : Script(context, socket));
    }

    private async Task WithSocketAsync(HttpContext context, string[] supported, Func<FrameSocket, string, Task> serve)
    {
        var wanted = context.Request.Headers.SecWebSocketProtocol.ToString().Split(',', StringSplitOptions.TrimEntries);
        if (Array.Find(wanted, supported.Contains) is not { } protocol)
        {
            context.Response.StatusCode = 403;
            return;
        }

        using var socket = await FrameSocket.AcceptAsync(context, protocol);
        Open.Add(context);
        await serve(socket, protocol);
        foreach (var violation in socket.Violations)
        {
            Violations.Enqueue(violation);
        }
    }

    private static Task WriteStatusAsync(HttpContext context, int code, string reason, string message)
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = "application/json";
        var status = new Status
        {
            ApiVersion = "v1",
            Kind = "Status",
            StatusValue = "Failure",
            Code = code,
            Reason = reason,
            Message = message,
            Details = new() { Name = "absent", Kind = "pods" },
        };
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(status, KubernetesJson.Default.Status))).AsTask();
    }
}
