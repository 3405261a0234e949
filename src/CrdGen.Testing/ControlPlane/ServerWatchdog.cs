using System.Diagnostics;

namespace CrdGen.Testing.ControlPlane;

/// <summary>
/// Ends a server and removes its folder when this process is gone, even killed: its standard input ends then, whoever ended it. On
/// Windows there is none: there a server ends with a process that ends by itself.
/// </summary>
internal sealed class ServerWatchdog : IDisposable
{
    private const string Shell = "/bin/sh";

    /// <summary>The signals of a terminal go to the whole group: they must not end it before its work. A second is what etcd writes at most.</summary>
    private const string Script = """
        exec >/dev/null 2>&1
        trap '' HUP INT TERM
        cat
        kill -9 "$0"
        rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }
        """;

    private readonly Process process;

    private ServerWatchdog(Process process) => this.process = process;

    /// <summary>Watches over a server; <see langword="null"/> where there is no shell.</summary>
    public static ServerWatchdog? Start(int server, string folder) => File.Exists(Shell)
        ? new(Process.Start(new ProcessStartInfo(Shell, ["-c", Script, $"{server}", folder]) { RedirectStandardInput = true })!)
        : null;

    /// <summary>The server has ended: there is nothing to watch.</summary>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
