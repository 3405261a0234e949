namespace CrdGen.TestSupport.Faults;

/// <summary>What goes wrong with one request.</summary>
public enum FaultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection is lost after some bytes of the answer.</summary>
    Cut,

    /// <summary>The answer comes later.</summary>
    Delay,

    /// <summary>The answer's first bytes come a few at a time.</summary>
    Dribble,

    /// <summary>429 with Retry-After.</summary>
    TooManyRequests,

    /// <summary>500.</summary>
    InternalError,

    /// <summary>410; only lists and watches get it.</summary>
    Gone,

    /// <summary>A watch that has begun gets an event of type ERROR with 410, after some bytes.</summary>
    GoneEvent,
}

/// <summary>What goes wrong with one request.</summary>
/// <param name="Kind">What.</param>
/// <param name="Bytes">After how many bytes of the answer; of those that dribble, how many.</param>
/// <param name="Delay">For how long.</param>
/// <param name="Lifetime">After how many bytes the connection is lost whatever else happens; 0 for never.</param>
public readonly record struct Fault(FaultKind Kind, int Bytes, TimeSpan Delay, int Lifetime);
