using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>One replica leads and does all, the others wait.</summary>
internal sealed class LeadingReplica : IReplicaCoordination
{
    private readonly LeaderElector elector;

    public LeadingReplica(KubernetesClient client, LeaderElectionOptions options, LeadershipFence fence, OperatorMetrics metrics, TimeProvider time, ILogger<LeadingReplica> logger)
    {
        elector = new(client.Resources<Lease>(options.Namespace ?? client.Namespace), options, time, logger);
        FencedClient.Require(fence, "UseLeaderElection");
        fence.Guard(elector);
        metrics.AddLease(options.LeaseName, () => elector.IsLeader);
    }

    public string Status => elector.IsLeader ? "leads" : elector.Leader is { } leader ? $"waits: {leader} leads" : "waits for the Lease";

    public string? Problem => null;

    public bool TryEnter(ObjectKey key, out Tenure? tenure)
    {
        tenure = elector.Tenure;
        return tenure?.TryEnter() == true;
    }

    public async Task RunAsync(IReplicaWork work, CancellationToken stop)
    {
        if (!await elector.RunAsync(work.RunAsync, stop).ConfigureAwait(false))
        {
            throw new LeadershipLostException(elector.LeaseName);
        }
    }
}
