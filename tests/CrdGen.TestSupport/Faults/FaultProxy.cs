using System.Collections.Concurrent;
using System.Net;
using CrdGen.TestSupport.ControlPlane;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace CrdGen.TestSupport.Faults;

/// <summary>
/// Stands before a real API server, with its certificate, over HTTP/1.1 and HTTP/2, and has requests fail as planned. Who
/// comes through it may do everything.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient upstream;
    private readonly FaultPlan plan;
    private readonly ConcurrentDictionary<FaultKind, int> counts = new();
    private readonly ConcurrentDictionary<HttpContext, bool> open = new();
    private readonly InjectedFaults injected = new();
    private int expiring;
    private int connections;

    private FaultProxy(TestControlPlane plane, FaultPlan plan)
    {
        this.plan = plan;
        var handler = plane.NewHandler();
        if (handler is SocketsHttpHandler sockets)
        {
            // Else what is idle counts as open for a minute, and looks like a leak.
            sockets.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1);
        }

        upstream = new HttpClient(handler) { BaseAddress = plane.Server, Timeout = Timeout.InfiniteTimeSpan };
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.Use(next => async connection =>
            {
                Interlocked.Increment(ref connections);
                try
                {
                    await next(connection);
                }
                finally
                {
                    Interlocked.Decrement(ref connections);
                }
            });
            listen.UseHttps(plane.NewServerCertificate());
        }));
        app = builder.Build();
        app.Run(HandleAsync);
    }

    /// <summary>Its address.</summary>
    public Uri Server => new(app.Urls.Single());

    /// <summary>Whether requests fail. They do from the start.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>What watches wait for before they pass on anything: an unfinished task makes them late. It can change at any time.</summary>
    public Task Watches { get; set; } = Task.CompletedTask;

    /// <summary>The bearer token that requests must have; <see langword="null"/> for none. Others get 401.</summary>
    public string? Token { get; set; }

    /// <summary>What requests wait for before they are passed on, by their path; <see langword="null"/> for nothing. Those that give up are not passed on.</summary>
    public Func<string, Task>? Before { get; set; }

    /// <summary>How many connections are open.</summary>
    public int Connections => connections;

    /// <summary>How many requests are being answered: watches too.</summary>
    public int Requests => open.Count;

    /// <summary>How often each has happened.</summary>
    public string Summary => string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"));

    /// <summary>Ends all answers that are on their way, as a broken connection does.</summary>
    public void Drop()
    {
        foreach (var context in open.Keys)
        {
            try
            {
                context.Abort();
            }
            catch (ObjectDisposedException)
            {
                // The answer has ended at this moment.
            }
        }
    }

    /// <summary>The next watches that want to go on from a version get 410.</summary>
    /// <param name="watches">How many.</param>
    public void Expire(int watches) => Volatile.Write(ref expiring, watches);

    /// <summary>The next requests fail, whether or not others do.</summary>
    /// <param name="fault">How.</param>
    /// <param name="requests">How many of them.</param>
    /// <param name="isListed">Whether only lists of many objects count, streamed ones too.</param>
    public void Inject(Fault fault, int requests, bool isListed = false) => injected.Add(fault, requests, isListed);

    /// <summary>Starts one.</summary>
    public static async Task<FaultProxy> StartAsync(TestControlPlane plane, FaultPlan plan, CancellationToken cancellationToken = default)
    {
        var proxy = new FaultProxy(plane, plan);
        await proxy.app.StartAsync(cancellationToken);
        return proxy;
    }

    /// <summary>How often a fault has happened.</summary>
    public int Count(FaultKind kind) => counts.GetValueOrDefault(kind);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        upstream.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        open.TryAdd(context, true);
        try
        {
            await AnswerAsync(context);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            // Either side has gone: so does the other.
            context.Abort();
        }
        finally
        {
            open.TryRemove(context, out _);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Token is { } token && context.Request.Headers.Authorization != $"Bearer {token}")
        {
            await FaultStatus.WriteAsync(context.Response, 401, "Unauthorized");
            return;
        }

        if (Before?.Invoke(context.Request.Path) is { } wait)
        {
            await wait.WaitAsync(context.RequestAborted);
        }

        var isRead = context.Request.Method == "GET";
        var isWatch = isRead && context.Request.Query.ContainsKey("watch");
        var isExpired = isWatch && context.Request.Query["resourceVersion"].Count > 0 && Interlocked.Decrement(ref expiring) >= 0;
        var fault = isExpired ? new(FaultKind.Gone, 0, default, 0) : injected.Take(context.Request) ?? (IsOn ? plan.Next(isWatch, isRead) : default);
        counts.AddOrUpdate(fault.Kind, 1, (_, count) => count + 1);
        switch (fault.Kind)
        {
            case FaultKind.TooManyRequests:
                context.Response.Headers.RetryAfter = "1";
                await FaultStatus.WriteAsync(context.Response, 429, "TooManyRequests", 1);
                return;
            case FaultKind.InternalError:
                await FaultStatus.WriteAsync(context.Response, 500, "InternalError");
                return;
            case FaultKind.Gone:
                await FaultStatus.WriteAsync(context.Response, 410, "Expired");
                return;
            case FaultKind.Delay:
                await Task.Delay(fault.Delay, context.RequestAborted);
                break;
            default:
                break;
        }

        await ForwardAsync(context, fault, isWatch);
    }

    private async Task ForwardAsync(HttpContext context, Fault fault, bool isWatch)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Features.Get<IHttpRequestFeature>()!.RawTarget.TrimStart('/'));
        request.Headers.Accept.ParseAdd(context.Request.Headers.Accept.ToString());
        if (context.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        using var response = await upstream.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        await new FaultyBody(context, fault, isWatch ? () => Watches : null).CopyAsync(body);
    }
}
