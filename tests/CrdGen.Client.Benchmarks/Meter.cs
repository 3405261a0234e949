using System.Diagnostics;
using System.Globalization;
using CrdGen.TestSupport.ControlPlane;

namespace CrdGen.Client.Benchmarks;

/// <summary>What some work has cost.</summary>
/// <param name="Time">By the clock.</param>
/// <param name="Allocated">Bytes that this process has allocated.</param>
/// <param name="Client">Processor time of this process.</param>
/// <param name="Server">Processor time of the API server.</param>
/// <param name="Before">This process' resident bytes before.</param>
/// <param name="Peak">The most resident bytes that it had.</param>
internal sealed record Usage(TimeSpan Time, long Allocated, TimeSpan Client, TimeSpan Server, long Before, long Peak);

/// <summary>Measures this process and the API server beside it.</summary>
internal sealed class Meter(TestControlPlane plane)
{
    /// <summary>The run of the middle, by time.</summary>
    public async Task<Usage> MedianAsync(int runs, Func<Task> work)
    {
        await work();
        var all = new List<Usage>();
        for (var run = 0; run < runs; run++)
        {
            all.Add(await MeasureAsync(work));
        }

        return all.OrderBy(usage => usage.Time).ElementAt(runs / 2);
    }

    public async Task<Usage> MeasureAsync(Func<Task> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        ResetPeak();
        var before = Resident("VmRSS");
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var (client, server) = (ProcessorTime(Environment.ProcessId), ProcessorTime(plane.ApiServerProcessId));
        var watch = Stopwatch.StartNew();
        await work();
        watch.Stop();
        return new(
            watch.Elapsed,
            GC.GetTotalAllocatedBytes(precise: true) - allocated,
            ProcessorTime(Environment.ProcessId) - client,
            ProcessorTime(plane.ApiServerProcessId) - server,
            before,
            Resident("VmHWM"));
    }

    private static TimeSpan ProcessorTime(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }

    /// <summary>Linux counts the peak anew when it is told 5; elsewhere the peak is that of the whole run.</summary>
    private static void ResetPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }

    private static long Resident(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            using var process = Process.GetCurrentProcess();
            return name == "VmRSS" ? process.WorkingSet64 : process.PeakWorkingSet64;
        }

        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
