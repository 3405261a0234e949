using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
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
        var start = new ProcessStartInfo(Path.ChangeExtension(typeof(KilledRunTests).Assembly.Location, null)) { RedirectStandardOutput = true };
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

    /// <summary>The process that is killed: this program, before it comes to any test. Nothing else of it runs yet, so that waiting is all it can do.</summary>
    [ModuleInitializer]
    internal static void StartServersAndWait()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } told)
        {
            return;
        }

        var server = ApiServerFixture.StartAsync().GetAwaiter().GetResult();
        File.WriteAllLines(told + ".part", [server.Address.AbsoluteUri, Path.GetDirectoryName(server.KubeConfig)!]);
        File.Move(told + ".part", told);
        Thread.Sleep(TimeSpan.FromMinutes(2));
        Environment.Exit(1);
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
