using System.Diagnostics;
using System.Globalization;
using CrdGen.Client.Tests.Streams;
using CrdGen.TestSupport.ControlPlane;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Tour;

/// <summary>
/// The sample that uses each verb, as a program of its own. <c>build/aot.sh</c> names published programs in
/// <c>CRDGEN_AOT_BINARY</c>, and reads their output beside them; otherwise it is the one that was built.
/// </summary>
public sealed class TourTests(Cluster cluster)
{
    [Fact]
    public async Task The_tour_passes()
    {
        await cluster.InstallPostgresAsync();
        var kubeConfig = Path.GetTempFileName();
        try
        {
            await RunAllAsync(kubeConfig);
        }
        finally
        {
            File.Delete(kubeConfig);
        }
    }

    private async Task RunAllAsync(string kubeConfig)
    {
        await File.WriteAllTextAsync(kubeConfig, KubeConfig(cluster.Plane), TestContext.Current.CancellationToken);

        // There are no nodes behind the API server: what needs one goes to a server that speaks as it would.
        await using var pods = await PodServer.StartAsync();
        pods.Log = (context, _) => context.Response.WriteAsync("first\nsecond\n");
        using var echo = new EchoServer();
        string[] arguments = [kubeConfig, pods.Address.ToString(), echo.Port.ToString(CultureInfo.InvariantCulture)];
        if (Environment.GetEnvironmentVariable("CRDGEN_AOT_BINARY") is not { Length: > 0 } published)
        {
            (await RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "ClientTour.dll"), .. arguments])).ShouldContain("first answer after");
            return;
        }

        foreach (var program in published.Split(Path.PathSeparator))
        {
            var output = await RunAsync(program, arguments);
            output.ShouldContain("first answer after");
            await File.WriteAllTextAsync(program + ".log", output, TestContext.Current.CancellationToken);
        }
    }

    private static string KubeConfig(TestControlPlane plane) => $$"""
        apiVersion: v1
        kind: Config
        current-context: test
        contexts: [{ name: test, context: { cluster: test, user: admin } }]
        clusters: [{ name: test, cluster: { server: "{{plane.Server}}", certificate-authority: "{{plane.CertificatePath("ca.crt")}}" } }]
        users: [{ name: admin, user: { client-certificate: "{{plane.CertificatePath("admin.crt")}}", client-key: "{{plane.CertificatePath("admin.key")}}" } }]
        """;

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        process.ExitCode.ShouldBe(0, $"{await output}\n{errors}");
        return await output;
    }
}
