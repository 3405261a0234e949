using System.Text;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace ClientTour.Tours;

/// <summary>What needs a node: commands in containers, files, logs, ports.</summary>
internal static class StreamTour
{
    private const string Pod = "web";

    public static async Task RunAsync(ResourceClient<Pod> pods, int port, CancellationToken cancellationToken)
    {
        var said = await pods.ExecAndCaptureAsync(Pod, ["sh", "-c", "echo out; echo err >&2; exit 3"], cancellationToken: cancellationToken);
        Steps.Check("exec", said is { ExitCode: 3, Stdout: "out\n", Stderr: "err\n" });
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("Grüße"));
        Steps.Check("exec with input", (await pods.ExecAndCaptureAsync(Pod, ["cat"], stdin: input, cancellationToken: cancellationToken)).Stdout == "Grüße");

        var lines = new List<string>();
        await foreach (var line in pods.ReadLogLinesAsync(Pod, cancellationToken: cancellationToken))
        {
            lines.Add(line);
        }

        Steps.Check("logs", lines is ["first", "second"]);
        await CopyAsync(pods, cancellationToken);

        var stream = await pods.ConnectToPortAsync(Pod, port, cancellationToken);
        await using var _ = stream;
        await stream.WriteAsync("hello"u8.ToArray(), cancellationToken);
        var answer = new byte[5];
        await stream.ReadExactlyAsync(answer, cancellationToken);
        Steps.Check("port-forward", answer.AsSpan().SequenceEqual("hello"u8));
    }

    private static async Task CopyAsync(ResourceClient<Pod> pods, CancellationToken cancellationToken)
    {
        var local = Directory.CreateTempSubdirectory("client-tour-");
        try
        {
            var (there, back) = (Path.Combine(local.FullName, "there"), Path.Combine(local.FullName, "back"));
            await File.WriteAllTextAsync(Path.Combine(local.FullName, "file"), "content", cancellationToken);
            await pods.CopyToAsync(Pod, Path.Combine(local.FullName, "file"), there, cancellationToken: cancellationToken);
            await pods.CopyFromAsync(Pod, there, back, cancellationToken: cancellationToken);
            Steps.Check("copy both ways", await File.ReadAllTextAsync(back, cancellationToken) == "content");
        }
        finally
        {
            local.Delete(recursive: true);
        }
    }
}
