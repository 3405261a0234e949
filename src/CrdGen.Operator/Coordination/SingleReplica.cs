namespace CrdGen.Operator;

/// <summary>There is one replica, which does all.</summary>
internal sealed class SingleReplica : IReplicaCoordination
{
    public string Status => "the only replica";

    public string? Problem => null;

    public bool TryEnter(ObjectKey key, out Tenure? tenure)
    {
        tenure = null;
        return true;
    }

    public Task RunAsync(IReplicaWork work, CancellationToken stop) => work.RunAsync(stop);
}
