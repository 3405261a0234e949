using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

public sealed partial class OperatorBuilder
{
    /// <summary>
    /// All replicas work, each on its share of the objects: an object belongs to a shard, by the hash of its namespace and name, and a shard to the replica that holds its Lease
    /// (<c>coordination.k8s.io</c>). Shards are shared out anew when replicas come and go; no object is worked on by two at once.
    /// </summary>
    /// <remarks>
    /// Every replica still sees all objects: what is shared is the work, not the memory. What a reconciliation writes passes while its shard is held; what other code of the program writes, while the
    /// replica holds any. Objects that are written by the reconciliations of several others are written by several replicas: of such there must be an owner.
    /// </remarks>
    /// <param name="name">The name with which the Leases begin: the same for all replicas.</param>
    /// <param name="configure">The number of shards, and the times.</param>
    /// <exception cref="InvalidOperationException">How replicas share the work was said before.</exception>
    [RequiresPermission("get", "list", "create", "update", "delete", Group = "coordination.k8s.io", Resource = "leases", Scope = PermissionScope.OwnNamespace)]
    public OperatorBuilder UseSharding(string name, Action<ShardingOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var options = new ShardingOptions { Name = name };
        configure?.Invoke(options);
        options.Validate();
        return Coordinate(services => new ShardedReplica(
            services.GetRequiredService<KubernetesClient>(),
            options,
            services.GetRequiredService<IOptions<OperatorOptions>>(),
            services.GetRequiredService<LeadershipFence>(),
            services.GetRequiredService<OperatorMetrics>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<ShardedReplica>>()));
    }
}
