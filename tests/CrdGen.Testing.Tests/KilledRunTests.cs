using System.Diagnostics;
using System.Net.Sockets;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Testing.Tests;

/// <summary>A test run that is killed leaves no servers behind.</summary>
public sealed class KilledRunTests
{
    private const string Variable = "CRDGEN_TESTING_CHILD";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Servers_end_with_a_process_that_is_killed()
    {
        Assets.Require("kube-apiserver");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no shell that watches.");
        using var folder = new TemporaryFolder();
        var told = Path.Combine(folder.Path, "told");
        var start = new ProcessStartInfo(Path.ChangeExtension(typeof(KilledRunTests).Assembly.Location, null), ["-explicit", "only", "-method", $"*.{nameof(Starts_servers_and_waits)}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[Variable] = told;
        using var run = Process.Start(start)!;
        run.OutputDataReceived += (_, _) => { };
        run.BeginOutputReadLine();
        await Eventually.IsTrueAsync(() => File.Exists(told), "the other process has servers", TimeSpan.FromMinutes(1), Cancellation);
        var (address, data) = await File.ReadAllLinesAsync(told, Cancellation) is [var first, var second] ? (new Uri(first), second) : throw new InvalidOperationException();
        CanConnect(address).ShouldBeTrue();

        run.Kill();
        await run.WaitForExitAsync(Cancellation);
        await Eventually.IsTrueAsync(() => !CanConnect(address) && !Directory.Exists(data), "servers and files are gone", cancellationToken: Cancellation);
    }

    /// <summary>The process that is killed.</summary>
    [Fact(Explicit = true)]
    public async Task Starts_servers_and_waits()
    {
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: Cancellation);
        var told = Environment.GetEnvironmentVariable(Variable)!;
        await File.WriteAllLinesAsync(told + ".part", [server.Address.AbsoluteUri, Path.GetDirectoryName(server.KubeConfig)!], Cancellation);
        File.Move(told + ".part", told);
        await Task.Delay(TimeSpan.FromMinutes(2), Cancellation);
    }

    private static bool CanConnect(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(address.Host, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
