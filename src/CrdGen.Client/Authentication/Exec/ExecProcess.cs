using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CrdGen.Client;

/// <summary>One run of a plugin.</summary>
internal static class ExecProcess
{
    private const int TailLength = 2000;

    /// <returns>What it printed to standard output.</returns>
    /// <exception cref="KubernetesCredentialException">It cannot be started, or failed; the message has the end of its standard error.</exception>
    public static async Task<byte[]> RunAsync(ExecPlugin plugin, CancellationToken cancellationToken)
    {
        var hasTerminal = !Console.IsInputRedirected;
        if (plugin.InteractiveMode == ExecInteractiveMode.Always && !hasTerminal)
        {
            throw new KubernetesCredentialException($"The credential plugin {plugin.Command} asks the user (interactiveMode: Always), and there is no terminal: use another credential here, such as a service account's token.");
        }

        var isInteractive = hasTerminal && plugin.InteractiveMode != ExecInteractiveMode.Never;
        using var process = Start(plugin, isInteractive);
        await using var kill = cancellationToken.Register(() => Kill(process)).ConfigureAwait(false);
        var output = new MemoryStream();
        var tail = new StringBuilder();
        try
        {
            await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken), ReadErrorsAsync(process.StandardError, tail, isInteractive, cancellationToken)).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Kill(process);
            throw;
        }

        if (process.ExitCode == 0)
        {
            return output.ToArray();
        }

        var words = tail.ToString().Trim();
        throw new KubernetesCredentialException($"The credential plugin {plugin.Command} ended with exit code {process.ExitCode}{(words.Length > 0 ? ": " + words : " and said nothing about it")}");
    }

    private static Process Start(ExecPlugin plugin, bool isInteractive)
    {
        var start = new ProcessStartInfo(plugin.Command, plugin.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = !isInteractive,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in plugin.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment[ExecInfo.Variable] = ExecInfo.Write(plugin, isInteractive);
        try
        {
            var process = Process.Start(start)!;
            if (!isInteractive)
            {
                process.StandardInput.Close();
            }

            return process;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException or IOException)
        {
            throw new KubernetesCredentialException(
                $"The credential plugin {plugin.Command} cannot be started: {(e is Win32Exception { NativeErrorCode: 2 } ? "there is no such program" : e.Message)}.{(string.IsNullOrWhiteSpace(plugin.InstallHint) ? " Install it, or correct users[].user.exec.command in the kubeconfig." : "\n" + plugin.InstallHint.Trim())}", e);
        }
    }

    /// <summary>Who sits at the terminal sees at once what the plugin asks for; the end is kept for an error.</summary>
    private static async Task ReadErrorsAsync(StreamReader errors, StringBuilder tail, bool isInteractive, CancellationToken cancellationToken)
    {
        var buffer = new char[512];
        for (int read; (read = await errors.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (isInteractive)
            {
                await Console.Error.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            tail.Append(buffer, 0, read);
            if (tail.Length > TailLength)
            {
                tail.Remove(0, tail.Length - TailLength);
            }
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }
}
