using CrdGen.Models.Core.V1;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>How clients find a cluster, and its instances each other.</summary>
internal static class Services
{
    /// <summary>The Service of the instance that takes writes.</summary>
    public static Service Primary(PostgresCluster cluster) => new()
    {
        Metadata = Children.Metadata(cluster, ClusterNames.Instances(cluster)),
        Spec = new()
        {
            Selector = new(ClusterNames.PodLabels(cluster)) { ["statefulset.kubernetes.io/pod-name"] = ClusterNames.Primary(cluster) },
            Ports = [Port],
        },
    };

    /// <summary>The headless Service: a name for each instance, from the moment that it starts.</summary>
    public static Service Hosts(PostgresCluster cluster) => new()
    {
        Metadata = Children.Metadata(cluster, ClusterNames.Hosts(cluster)),
        Spec = new()
        {
            ClusterIP = "None",
            PublishNotReadyAddresses = true,
            Selector = ClusterNames.PodLabels(cluster),
            Ports = [Port],
        },
    };

    /// <summary>Where clients connect.</summary>
    public static string Endpoint(PostgresCluster cluster) => $"{ClusterNames.Instances(cluster)}.{cluster.Metadata.Namespace}.svc:{Instances.Port}";

    private static ServicePort Port => new() { Name = "postgres", Port = Instances.Port, TargetPort = "postgres", Protocol = "TCP" };
}
