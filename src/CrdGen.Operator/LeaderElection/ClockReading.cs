namespace CrdGen.Operator;

/// <summary>
/// A moment by two clocks. The one that never goes back stands still on many systems while the machine sleeps or is moved; the time of the day may be set back.
/// What counts is the longer time by either.
/// </summary>
internal sealed class ClockReading(TimeProvider time)
{
    private readonly long timestamp = time.GetTimestamp();
    private readonly DateTimeOffset timeOfDay = time.GetUtcNow();

    /// <summary>How much time has passed since, at most.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            var (one, other) = (time.GetElapsedTime(timestamp), time.GetUtcNow() - timeOfDay);
            return one > other ? one : other;
        }
    }
}
