using System.Text;
using CrdGen.Operator.Prometheus;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrdGen.Operator;

/// <summary>Answers requests for health and metrics, in the form in which the API server itself and controller-runtime answer them.</summary>
internal sealed class OperatorEndpoints(HealthCheckService health, MetricCollector metrics)
{
    public const string Healthz = "/healthz";
    public const string Readyz = "/readyz";
    public const string Metrics = "/metrics";

    /// <summary>Answers by the path.</summary>
    public Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        Healthz => HealthzAsync(context),
        Readyz => ReadyzAsync(context),
        Metrics => MetricsAsync(context),
        _ => NotFoundAsync(context),
    };

    /// <summary>Whether the program must be started anew.</summary>
    public Task HealthzAsync(HttpContext context) => HealthAsync(context, "healthz", OperatorHealth.IsLive);

    /// <summary>Whether the program does its work.</summary>
    public Task ReadyzAsync(HttpContext context) => HealthAsync(context, "readyz", OperatorHealth.IsReady);

    /// <summary>What was measured.</summary>
    public Task MetricsAsync(HttpContext context)
    {
        var format = ExpositionFormats.Choose(context.Request.Headers.Accept!);
        return WriteAsync(context, StatusCodes.Status200OK, format.ContentType(), metrics.Write(format));
    }

    private async Task HealthAsync(HttpContext context, string name, Func<HealthCheckRegistration, bool> predicate)
    {
        var report = await health.CheckHealthAsync(predicate, context.RequestAborted).ConfigureAwait(false);
        var isHealthy = report.Status != HealthStatus.Unhealthy;
        var text = new StringBuilder();
        if (!isHealthy || context.Request.Query.ContainsKey("verbose"))
        {
            foreach (var (check, entry) in report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                var words = entry.Description ?? entry.Exception?.Message;
                text.Append(entry.Status == HealthStatus.Unhealthy ? $"[-]{check} failed" : $"[+]{check} ok").Append(words is null ? "" : ": " + words).Append('\n');
            }

            text.Append(name).Append(isHealthy ? " check passed\n" : " check failed\n");
        }
        else
        {
            text.Append("ok");
        }

        context.Response.Headers.CacheControl = "no-cache, no-store";
        await WriteAsync(context, isHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString())).ConfigureAwait(false);
    }

    private static Task NotFoundAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status404NotFound, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"There are {Healthz}, {Readyz} and {Metrics}.\n"));

    private static Task WriteAsync(HttpContext context, int status, string type, byte[] body)
    {
        var response = context.Response;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
