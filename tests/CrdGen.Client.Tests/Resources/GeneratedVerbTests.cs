using System.Text.Json.Serialization.Metadata;
using Postgres;

namespace CrdGen.Client.Tests.Resources;

public sealed class GeneratedVerbTests(Cluster cluster) : VerbTests<PostgresCluster>(cluster)
{
    protected override string ReplicasField => "instances";

    protected override JsonTypeInfo<PostgresCluster> Type => Definitions.TypeOf<PostgresCluster>();

    public override async ValueTask InitializeAsync()
    {
        await Cluster.InstallPostgresAsync();
        await base.InitializeAsync();
    }

    protected override ResourceClient<PostgresCluster> ClientOf(KubernetesClient client, string @namespace) => client.PostgresClusters(@namespace);

    protected override PostgresCluster New(ObjectMeta metadata, int replicas) => new()
    {
        Metadata = metadata,
        Spec = new() { Version = 17, Instances = replicas, StorageClass = new("fast") },
    };

    protected override int ReplicasOf(PostgresCluster obj) => obj.Spec.Instances;

    protected override PostgresCluster WithReplicas(PostgresCluster obj, int replicas) =>
        new() { Metadata = obj.Metadata, Spec = obj.Spec with { Instances = replicas }, Status = obj.Status };

    protected override int? ObservedOf(PostgresCluster obj) => obj.Status?.Instances;

    protected override PostgresCluster WithObserved(PostgresCluster obj, int replicas) =>
        new() { Metadata = obj.Metadata, Spec = obj.Spec, Status = new() { Instances = replicas } };
}
