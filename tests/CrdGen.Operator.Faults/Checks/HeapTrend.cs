namespace CrdGen.Operator.Faults.Checks;

/// <summary>How the heap grows over a run, by the line that fits its samples best.</summary>
internal sealed class HeapTrend
{
    private readonly List<(double Minutes, double Megabytes)> samples = [];
    private readonly long start = TimeProvider.System.GetTimestamp();

    public int Count => samples.Count;

    public void Sample() => samples.Add((TimeProvider.System.GetElapsedTime(start).TotalMinutes, GC.GetTotalMemory(forceFullCollection: true) / 1e6));

    /// <summary>Megabytes a minute.</summary>
    public double Slope
    {
        get
        {
            if (samples.Count < 2)
            {
                return 0;
            }

            var (x, y) = (samples.Average(sample => sample.Minutes), samples.Average(sample => sample.Megabytes));
            var spread = samples.Sum(sample => Math.Pow(sample.Minutes - x, 2));
            return spread == 0 ? 0 : samples.Sum(sample => (sample.Minutes - x) * (sample.Megabytes - y)) / spread;
        }
    }

    /// <summary>Samples every few seconds until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Sample();
            await Task.Delay(TimeSpan.FromSeconds(5), stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
