namespace CrdGen.Operator.Faults.Plan;

/// <summary>What goes wrong at a time.</summary>
internal enum FaultAction
{
    /// <summary>The API server is killed and started again: it knows nothing of what was before.</summary>
    KillApiServer,

    /// <summary>All connections of a replica are lost, in the middle of its watches.</summary>
    CutConnections,

    /// <summary>A replica must list anew, and its lists are cut off in the middle.</summary>
    CutLists,

    /// <summary>etcd forgets what was, and a replica must go on from there.</summary>
    Compact,

    /// <summary>Answers come late.</summary>
    Delay,

    /// <summary>Answers are cut off; of writes, the server has done what was asked.</summary>
    Truncate,

    /// <summary>429 with Retry-After.</summary>
    TooManyRequests,

    /// <summary>500.</summary>
    InternalError,

    /// <summary>410 in a watch.</summary>
    GoneEvent,

    /// <summary>A replica's token is another from now on, and the old one is refused before it knows.</summary>
    RotateToken,

    /// <summary>The leader cannot renew its Lease, while all its other requests pass.</summary>
    HoldRenewals,

    /// <summary>The leader stands still, clock and timers too, as a machine that sleeps; then it goes on where it was.</summary>
    FreezeLeader,

    /// <summary>The leader's process ends without giving the Lease up.</summary>
    CrashLeader,
}
