namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of commands, logs, ports and files of pods, in C#.</summary>
internal static class StreamExamples
{
    public static async Task AttachExample(KubernetesClient client)
    {
        await using var attached = await client.Pods("shop").AttachAsync("web", new() { Stdin = true, Tty = true });
        await attached.Stdin.WriteAsync("date\n"u8.ToArray());
        await attached.Stdout.CopyToAsync(Console.OpenStandardOutput());
    }

    public static async Task PodAttachEquivalent(KubernetesClient client)
    {
        await using var attached = await client.Pods("shop").AttachAsync("web", new() { Stdin = true, Tty = true });
        var output = attached.Stdout.CopyToAsync(Console.OpenStandardOutput());
        await Console.OpenStandardInput().CopyToAsync(attached.Stdin);

        await output;
    }

    public static async Task ExecExample(KubernetesClient client)
    {
        await using var shell = await client.Pods("shop").ExecAsync("web", ["sh", "-c", "echo 'Hello world!'"], new() { Tty = true });
        await shell.Stdout.CopyToAsync(Console.OpenStandardOutput());
        var exitCode = await shell.WaitAsync();

        _ = exitCode;
    }

    public static async Task ExecExampleWithTerminalSize(KubernetesClient client)
    {
        await using var top = await client.Pods("shop").ExecAsync("web", ["top"], new() { Stdin = true, Tty = true });
        await top.ResizeAsync(columns: 120, rows: 40);
    }

    public static async Task ExecLoopExample(KubernetesClient client)
    {
        for (var i = 0; i < 10; i++)
        {
            Console.Write((await client.Pods("shop").ExecAndCaptureAsync("web", ["date"])).Stdout);
        }
    }

    public static async Task ExecStdInExample(KubernetesClient client)
    {
        var output = await client.Pods("shop").ExecAndCaptureAsync("web", ["cat"], stdin: new MemoryStream("hello"u8.ToArray()));

        _ = output;
    }

    public static async Task<string> ExecuteCommandOnPodExample(KubernetesClient client)
    {
        var (exitCode, stdout, stderr) = await client.Pods("shop").ExecAndCaptureAsync("web", ["df", "-h"]);

        return $"{exitCode} {stdout} {stderr}";
    }

    public static async Task<string> PodExecEquivalent(KubernetesClient client)
    {
        var output = await client.Pods("shop").ExecAndCaptureAsync("web", ["ls", "/"]);

        return output.Stdout;
    }

    public static async Task PodLogExample(KubernetesClient client)
    {
        await foreach (var line in client.Pods("shop").ReadLogLinesAsync("web", new() { Follow = true, TailLines = 10 }))
        {
            Console.WriteLine(line);
        }
    }

    public static async Task<string> PodLogsEquivalent(KubernetesClient client)
    {
        var log = await client.Pods("shop").ReadLogAsync("web");

        return log;
    }

    public static async Task PodLogsFollowEquivalent(KubernetesClient client)
    {
        await foreach (var line in client.Pods("shop").ReadLogLinesAsync("web", new() { Follow = true }))
        {
            Console.WriteLine(line);
        }
    }

    public static async Task PodLogsMultiContainerEquivalent(KubernetesClient client)
    {
        var log = await client.Pods("shop").ReadLogAsync("web", new() { Container = "c1" });
        await foreach (var line in client.Pods("shop").ReadAllLogLinesAsync("web"))
        {
            Console.WriteLine($"{line.Container}: {line.Text}");
        }

        _ = log;
    }

    public static async Task<string> PortForwardExample(KubernetesClient client)
    {
        await using var forward = client.Pods("shop").ForwardPort("web", 80);
        using var http = new HttpClient();
        var page = await http.GetStringAsync(new Uri($"http://127.0.0.1:{forward.LocalPort}/"));

        return page;
    }

    public static async Task PortForwardEquivalent(KubernetesClient client)
    {
        await using var forward = client.Pods("shop").ForwardPort("web", 80, new() { LocalPort = 8080 });
    }

    public static async Task UploadFileToPod(KubernetesClient client)
    {
        await client.Pods("shop").CopyToAsync("web", "job.yml", "/home/job.yml");
    }

    public static async Task UploadDirectoryToPod(KubernetesClient client)
    {
        await client.Pods("shop").CopyToAsync("web", "site/", "/srv/www");
    }

    public static async Task DownloadFileFromPod(KubernetesClient client)
    {
        await client.Pods("shop").CopyFromAsync("web", "/tmp/app.jar", "app.jar");
    }

    public static async Task DownloadFileFromMultiContainerPod(KubernetesClient client)
    {
        await client.Pods("shop").CopyFromAsync("web", "/entrypoint.sh", "entrypoint.sh", new() { Container = "c1" });
    }
}
