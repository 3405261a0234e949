using System.Diagnostics;

namespace CrdGen.Try;

/// <summary>The operator as a program of its own, as <c>dotnet run --project samples/PostgresOperator</c> starts it. It ends when this is disposed of.</summary>
internal sealed class OperatorProgram : IDisposable
{
    private readonly Process process;
    private readonly StreamWriter log;

    private OperatorProgram(Process process, StreamWriter log)
    {
        (this.process, this.log) = (process, log);
        process.OutputDataReceived += Write;
        process.ErrorDataReceived += Write;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Whether it has ended by itself.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts it; its output goes to a file.</summary>
    public static OperatorProgram Start(string kubeConfig, string logFile)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PostgresOperator.dll"), "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = kubeConfig;
        return new(Process.Start(start)!, new StreamWriter(logFile) { AutoFlush = true });
    }

    /// <summary>Ends it, if it still runs.</summary>
    public void Stop()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Stop();
        process.Dispose();
        log.Dispose();
    }

    private void Write(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            lock (log)
            {
                log.WriteLine(line.Data);
            }
        }
    }
}
