using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CrdGen.Client.Tests.Streams;

/// <summary>Runs a process of this machine as a container runtime runs one in a container.</summary>
internal static class ExecServer
{
    private const byte Stdin = 0;
    private const byte Stdout = 1;
    private const byte Stderr = 2;
    private const byte Error = 3;
    private const byte Resize = 4;

    private const string Success = """{"metadata":{},"status":"Success"}""";

    public static async Task RunAsync(IQueryCollection query, FrameSocket socket, string protocol, string folder, ConcurrentQueue<string> resizes)
    {
        var (stdin, stdout, stderr, tty) = (IsOn(query, "stdin"), IsOn(query, "stdout"), IsOn(query, "stderr"), IsOn(query, "tty"));
        byte[] readable = stdin ? [Stdin, Resize] : [Resize];
        var channels = new ChannelServer(socket, protocol, readable);

        // An empty message on the lowest channel says that the connection stands.
        await socket.SendAsync(stdout ? Stdout : stderr ? Stderr : Error, default);
        _ = RecordResizesAsync(channels.Reader(Resize), resizes);
        var status = await RunProcessAsync(query["command"], channels, socket, stdin, stdout, stderr, tty, folder);
        if (stdin)
        {
            await channels.DropAsync(Stdin);
        }

        // The Status, the closing frame, and then the client closes.
        await socket.SendAsync(Error, Encoding.UTF8.GetBytes(status));
        await socket.SendCloseAsync();
        await channels.Loop;
    }

    private static async Task<string> RunProcessAsync(
        StringValues command, ChannelServer channels, FrameSocket socket, bool stdin, bool stdout, bool stderr, bool tty, string folder)
    {
        // Attached: the container's own process, which says what it hears.
        string[] arguments = command.Count == 0 ? ["cat"] : tty ? ["sh", "-c", "exec \"$@\" 2>&1", "sh", .. command!] : [.. command!];
        var start = new ProcessStartInfo(arguments[0], arguments[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            var message = $"Internal error occurred: error executing command in container: exec: \\\"{arguments[0]}\\\": {e.Message.Replace("\"", "'", StringComparison.Ordinal)}";
            return $$"""{"metadata":{},"status":"Failure","message":"{{message}}","reason":"InternalError","details":{"causes":[{"message":"{{message}}"}]},"code":500}""";
        }

        using (process)
        {
            // Who hangs up takes the process along, as a container's exec that has lost its last reader.
            _ = channels.Loop.ContinueWith(_ => Kill(process), TaskScheduler.Default);
            var input = stdin ? PumpInputAsync(channels.Reader(Stdin), process) : Task.CompletedTask;
            if (!stdin)
            {
                process.StandardInput.Close();
            }

            await Task.WhenAll(
                PumpOutputAsync(process.StandardOutput.BaseStream, socket, stdout ? Stdout : null),
                PumpOutputAsync(process.StandardError.BaseStream, socket, stderr ? Stderr : null));
            await process.WaitForExitAsync();
            _ = input;
            return process.ExitCode == 0
                ? Success
                : $$$"""{"metadata":{},"status":"Failure","message":"command terminated with non-zero exit code: command terminated with exit code {{{process.ExitCode}}}","reason":"NonZeroExitCode","details":{"causes":[{"reason":"ExitCode","message":"{{{process.ExitCode}}}"}]}}""";
        }
    }

    private static async Task PumpInputAsync(Stream source, Process process)
    {
        try
        {
            await source.CopyToAsync(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // The process does not want more.
        }
    }

    private static async Task PumpOutputAsync(Stream source, FrameSocket socket, byte? channel)
    {
        var buffer = new byte[32 * 1024];
        while (await source.ReadAsync(buffer) is var count and > 0)
        {
            if (channel is { } number && !await socket.SendAsync(number, buffer.AsMemory(0, count)))
            {
                channel = null;
            }
        }
    }

    private static async Task RecordResizesAsync(Stream source, ConcurrentQueue<string> resizes)
    {
        var buffer = new byte[1024];
        while (await source.ReadAsync(buffer) is var count and > 0)
        {
            resizes.Enqueue(Encoding.UTF8.GetString(buffer, 0, count));
        }
    }

    private static bool IsOn(IQueryCollection query, string name) => query[name] == "true";

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }
}
