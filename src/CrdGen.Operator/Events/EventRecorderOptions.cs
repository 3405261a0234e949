namespace CrdGen.Operator;

/// <summary>How events are published. The times are those of client-go.</summary>
public sealed class EventRecorderOptions
{
    /// <summary>
    /// Who tells of something, for all replicas the same: a name, or <c>example.com/name</c>. <see langword="null"/> for the name of the application.
    /// </summary>
    public string? ReportingController { get; set; }

    /// <summary>Which replica tells of something: the pod's name, if nothing is said.</summary>
    public string ReportingInstance { get; set; } = Environment.MachineName;

    /// <summary>How many events wait at most while the API server is slow or away; more are dropped, and counted.</summary>
    public int QueueLength { get; set; } = 1_000;

    /// <summary>After how much time without another like it a series has ended: the next one is a new event.</summary>
    public TimeSpan SeriesEnd { get; set; } = TimeSpan.FromMinutes(6);

    /// <summary>How often the count of a series that goes on is written.</summary>
    public TimeSpan SeriesRefresh { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How many different events one object may have at once; more are dropped, and counted.</summary>
    public int Burst { get; set; } = 25;

    /// <summary>How often an object that had so many may have another one.</summary>
    public TimeSpan Refill { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the program goes on, at its end, to write events that wait.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
