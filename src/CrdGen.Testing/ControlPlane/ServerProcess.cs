using System.Diagnostics;

namespace CrdGen.Testing.ControlPlane;

/// <summary>A program that serves until it is disposed. Its output goes to a file; it ends with this process, however that ends.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const int TailLength = 25;

    private readonly Process process;
    private readonly ServerWatchdog? watchdog;
    private readonly StreamWriter log;
    private readonly Queue<string> tail = new();
    private readonly Lock gate = new();

    /// <param name="program">The program.</param>
    /// <param name="folder">Where its output goes; the watchdog removes it where this process is killed.</param>
    /// <param name="arguments">Its arguments.</param>
    public ServerProcess(string program, string folder, params string[] arguments)
    {
        Name = Path.GetFileName(program);
        log = new StreamWriter(Path.Combine(folder, Name + ".log"));
        process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => Log(line.Data);
        process.ErrorDataReceived += (_, line) => Log(line.Data);
        AppDomain.CurrentDomain.ProcessExit += Kill;
        process.Start();
        watchdog = ServerWatchdog.Start(process.Id, folder);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Name { get; }

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>The last lines that it wrote.</summary>
    public string Tail
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', tail);
            }
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        process.WaitForExit();
        process.Dispose();
        watchdog?.Dispose();
        lock (gate)
        {
            log.Dispose();
        }
    }

    private void Kill(object? sender, EventArgs e)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private void Log(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (gate)
        {
            log.WriteLine(line);
            log.Flush();
            tail.Enqueue(line);
            if (tail.Count > TailLength)
            {
                tail.Dequeue();
            }
        }
    }
}
