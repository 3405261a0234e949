using Microsoft.Extensions.DependencyInjection;

namespace CrdGen.Operator;

/// <summary>The way in which the replicas of this program share its work: alone, where nothing was said.</summary>
internal sealed class ReplicaCoordination(IServiceProvider services)
{
    /// <summary>The way.</summary>
    public IReplicaCoordination Way { get; } = services.GetService<IReplicaCoordination>() ?? new SingleReplica();
}
