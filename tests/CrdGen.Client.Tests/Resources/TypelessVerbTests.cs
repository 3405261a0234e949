using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client.Tests.Resources;

public abstract class TypelessVerbTests(Cluster cluster, ResourceDefinition definition, string spec) : VerbTests<Unstructured>(cluster)
{
    protected override JsonTypeInfo<Unstructured> Type => ClientJson.Default.Unstructured;

    protected override ResourceClient<Unstructured> ClientOf(KubernetesClient client, string @namespace) => client.Resources(definition, @namespace);

    protected override Unstructured New(ObjectMeta metadata, int replicas)
    {
        var obj = new Unstructured(definition.ApiVersion, definition.Kind) { Metadata = metadata, ["spec"] = JsonNode.Parse(spec) };
        return WithReplicas(obj, replicas);
    }

    protected override int ReplicasOf(Unstructured obj) => (int)obj["spec"]![ReplicasField]!;

    protected override Unstructured WithReplicas(Unstructured obj, int replicas)
    {
        obj["spec"]![ReplicasField] = replicas;
        return obj;
    }

    protected override int? ObservedOf(Unstructured obj) => (int?)obj["status"]?[ReplicasField];

    protected override Unstructured WithObserved(Unstructured obj, int replicas)
    {
        obj["status"] = new JsonObject { [ReplicasField] = replicas };
        return obj;
    }
}

public sealed class TypelessBuiltInVerbTests(Cluster cluster) : TypelessVerbTests(
    cluster,
    Deployment.Definition,
    """{"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"web:1"}]}}}""")
{
    protected override string ReplicasField => "replicas";
}

public sealed class TypelessCustomVerbTests(Cluster cluster) : TypelessVerbTests(cluster, Definitions.Of<Postgres.PostgresCluster>(), """{"version":17,"storageClass":"fast"}""")
{
    protected override string ReplicasField => "instances";

    public override async ValueTask InitializeAsync()
    {
        await Cluster.InstallPostgresAsync();
        await base.InitializeAsync();
    }
}
