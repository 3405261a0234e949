using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

public sealed partial class OperatorBuilder
{
    /// <summary>
    /// Of several replicas one works, the holder of a Lease (<c>coordination.k8s.io</c>). The others have all in their caches, so that one of them goes on soon after. A
    /// replica that has lost the Lease ends with an exit code other than 0, and is started anew.
    /// </summary>
    /// <remarks>
    /// While a replica does not lead, its <see cref="KubernetesClient"/> writes nothing, whoever asks it to: requests throw
    /// <see cref="LeadershipLostException"/>. Reading, reviews of access, tokens, events and dry runs pass. Who must write without leading
    /// uses a client of another name: <c>AddKubernetesClient("other", …)</c>.
    /// </remarks>
    /// <param name="leaseName">The name of the Lease: the same for all replicas.</param>
    /// <param name="configure">Its namespace and times.</param>
    /// <exception cref="InvalidOperationException">How replicas share the work was said before.</exception>
    [RequiresPermission("get", "create", "update", NameParameter = nameof(leaseName), Group = "coordination.k8s.io", Resource = "leases", Scope = PermissionScope.OwnNamespace)]
    public OperatorBuilder UseLeaderElection(string leaseName, Action<LeaderElectionOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(leaseName);
        var options = new LeaderElectionOptions(leaseName);
        configure?.Invoke(options);
        options.Validate();
        return Coordinate(services => new LeadingReplica(
            services.GetRequiredService<KubernetesClient>(),
            options,
            services.GetRequiredService<LeadershipFence>(),
            services.GetRequiredService<OperatorMetrics>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<LeadingReplica>>()));
    }

    private OperatorBuilder Coordinate(Func<IServiceProvider, IReplicaCoordination> coordination)
    {
        if (Services.Any(service => service.ServiceType == typeof(IReplicaCoordination)))
        {
            throw new InvalidOperationException("Replicas share the work in one way: call UseLeaderElection or UseSharding, and once.");
        }

        Services.AddSingleton(coordination);
        return this;
    }
}
