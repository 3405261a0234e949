namespace CrdGen.Operator;

/// <summary>What is tried again and again, and fails: it is told once for each reason, and again after some minutes, not at each try.</summary>
/// <param name="time">The clock.</param>
internal sealed class RepeatedProblem(TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    private string? told;
    private long toldAt;

    /// <summary>Whether a problem was told that is not over.</summary>
    public bool WasTold => told is not null;

    /// <summary>Whether to tell of a failure.</summary>
    /// <param name="reason">What is the same for failures that need one message.</param>
    public bool IsNews(string reason)
    {
        if (told == reason && time.GetElapsedTime(toldAt) < Silence)
        {
            return false;
        }

        (told, toldAt) = (reason, time.GetTimestamp());
        return true;
    }

    /// <summary>It is over.</summary>
    public void End() => told = null;
}
