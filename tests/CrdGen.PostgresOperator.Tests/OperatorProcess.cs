using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CrdGen.Testing;

namespace PostgresOperator.Tests;

/// <summary>
/// The operator as a program: the one that was built, or the published one that <c>CRDGEN_AOT_OPERATOR_BINARY</c> names. It knows the API server from
/// <c>KUBECONFIG</c>, as one that is started by hand.
/// </summary>
public sealed class OperatorProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly Lock gate = new();

    private OperatorProcess(Process process, int port)
    {
        this.process = process;
        Address = new($"http://127.0.0.1:{port}/");
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The published program; <see langword="null"/> for the one that was built.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("CRDGEN_AOT_OPERATOR_BINARY") is { Length: > 0 } path ? path : null;

    /// <summary>Where its endpoints are.</summary>
    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', output);
            }
        }
    }

    /// <summary>Starts one.</summary>
    public static OperatorProcess Start(ApiServerIdentity identity)
    {
        var port = FreePort();
        string[] command = Published is not null ? [Published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "PostgresOperator.dll")];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "--port", $"{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = identity.KubeConfig;
        return new(Process.Start(start)!, port);
    }

    /// <summary>Waits until it is ready: its caches are filled, and it leads or waits to lead.</summary>
    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Address };
        await Eventually.IsTrueAsync(
            async () =>
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"The operator has ended with {process.ExitCode}:\n{Output}");
                }

                try
                {
                    using var answer = await http.GetAsync(new Uri("readyz", UriKind.Relative), cancellationToken);
                    return answer.IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "the operator is ready",
            cancellationToken: cancellationToken);
    }

    /// <summary>Asks it to end, as Kubernetes does (SIGTERM).</summary>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        return await WaitForExitAsync(cancellationToken);
    }

    /// <summary>Waits until it has ended.</summary>
    public async Task<int> WaitForExitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken).WaitAsync(TimeSpan.FromSeconds(40), cancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            lock (gate)
            {
                output.Add(line);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
