namespace CrdGen.Operator;

/// <summary>What a queue knows of a key. A ticket tells the entry that counts from those that others have replaced.</summary>
internal sealed class WorkItem
{
    /// <summary>How often it has failed in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Whether it waits to be taken, and as what.</summary>
    public WorkPriority? Waiting { get; set; }

    /// <summary>The ticket of its place among those that wait.</summary>
    public int Place { get; set; }

    /// <summary>When it began to wait.</summary>
    public long WaitingSince { get; set; }

    /// <summary>Whether it is worked on.</summary>
    public bool IsTaken { get; set; }

    /// <summary>When work on it began.</summary>
    public long TakenSince { get; set; }

    /// <summary>Whether it was added while it was worked on, and as what.</summary>
    public WorkPriority? Again { get; set; }

    /// <summary>When its delay is over.</summary>
    public long? Due { get; set; }

    /// <summary>As what it waits then.</summary>
    public WorkPriority DuePriority { get; set; }

    /// <summary>The ticket of its delay.</summary>
    public int Delay { get; set; }

    /// <summary>Whether there is nothing to know.</summary>
    public bool IsIdle => Failures == 0 && Waiting is null && !IsTaken && Again is null && Due is null;
}
