namespace CrdGen.Operator;

/// <summary>How the replicas of an operator share its work.</summary>
internal interface IReplicaCoordination
{
    /// <summary>What this replica does, for people: that it leads, or who does; its shards.</summary>
    string Status { get; }

    /// <summary>What keeps it from doing so; <see langword="null"/> if nothing does.</summary>
    string? Problem { get; }

    /// <summary>Begins work on a key if it is this replica's.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tenure">Under what; <see cref="Tenure.Exit"/> must be called. <see langword="null"/> where there is but one replica.</param>
    bool TryEnter(ObjectKey key, out Tenure? tenure);

    /// <summary>Has the controllers work while this replica may.</summary>
    /// <param name="work">The controllers.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="LeadershipLostException">It may no more.</exception>
    Task RunAsync(IReplicaWork work, CancellationToken stop);
}

/// <summary>The controllers of a replica, as those who share the work among replicas see them.</summary>
internal interface IReplicaWork
{
    /// <summary>Works until it is stopped, and then winds up.</summary>
    Task RunAsync(CancellationToken stop);

    /// <summary>Looks again at all objects of some keys: they are this replica's from now on.</summary>
    void Revisit(Func<ObjectKey, bool> isMine);
}
