using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Faults.Checks;
using CrdGen.Operator.Faults.Replicas;

namespace CrdGen.Operator.Faults.Workloads;

/// <summary>Puts a workload's value into a ConfigMap and into its status, and removes the ConfigMap before the workload goes.</summary>
internal sealed class WorkloadReconciler(KubernetesClient client, InformerRegistry informers, ReplicaIdentity identity, ReconcileLedger ledger) : Reconciler<Workload>
{
    private const int FailsOnceIn = 200;
    private readonly IObjectCache<ConfigMap> children = informers.Cache<ConfigMap>();
    private long serial;

    public override string? Finalizer => "faults.crdgen.dev/child";

    public override async ValueTask<Result> ReconcileAsync(Workload resource, CancellationToken cancellationToken)
    {
        using var running = ledger.Enter(identity, resource.Metadata);
        var key = ObjectKey.Of(resource);
        var value = resource.Spec.Value.ToString(CultureInfo.InvariantCulture);
        if (!children.TryGet(key, out var child) || child.Data?["value"] != value)
        {
            child = new() { Metadata = new() { Name = key.Name, OwnerReferences = [Owners.Controller(resource)], Annotations = WriteMarks.Annotations(identity, Interlocked.Increment(ref serial)) }, Data = new() { ["value"] = value } };
            await client.ConfigMaps(key.Namespace).ApplyAsync(child, new ApplyOptions { Force = true }, cancellationToken);
        }

        if (Random.Shared.Next(FailsOnceIn) == 0)
        {
            throw new InvalidOperationException("A reconciler fails now and then.");
        }

        if (resource.Status is not { } status || status.Value != resource.Spec.Value || status.ObservedGeneration != resource.Metadata.Generation)
        {
            var written = await client.Resources<Workload>(key.Namespace).ApplyStatusAsync(Status(resource), new ApplyOptions { Force = true }, cancellationToken);
            identity.Wrote(written.Metadata);
        }

        return Result.Done;
    }

    public override async ValueTask<Result> CleanupAsync(Workload resource, CancellationToken cancellationToken)
    {
        using var running = ledger.Enter(identity, resource.Metadata);
        await client.ConfigMaps(resource.Metadata.Namespace).DeleteIfExistsAsync(resource.Metadata.Name!, cancellationToken);
        return Result.Done;
    }

    private JsonObject Status(Workload resource) => new()
    {
        // Not another object of the same name.
        ["metadata"] = new JsonObject { ["name"] = resource.Metadata.Name, ["uid"] = resource.Metadata.Uid },
        ["status"] = new JsonObject
        {
            ["value"] = resource.Spec.Value,
            ["observedGeneration"] = resource.Metadata.Generation,
            ["replica"] = identity.Name,
            ["term"] = identity.Term,
            ["serial"] = Interlocked.Increment(ref serial),
        },
    };
}
