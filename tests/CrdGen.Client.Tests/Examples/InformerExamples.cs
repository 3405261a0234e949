using Postgres;

namespace CrdGen.Client.Tests.Examples;

/// <summary>What stands below Fabric8's examples of informers, in C#: lists and changes that go on after failures. The cache comes with the operator runtime.</summary>
internal static class InformerExamples
{
    public static async Task SharedInformerExample(KubernetesClient client)
    {
        await foreach (var change in client.Pods("shop").ListAndWatchAsync())
        {
            Console.WriteLine(change);
        }
    }

    public static async Task CustomResourceInformerExample(KubernetesClient client)
    {
        await foreach (var change in client.PostgresClusters("shop").ListAndWatchAsync())
        {
            Console.WriteLine(change);
        }
    }

    public static async Task DynamicSharedIndexInformerExample(KubernetesClient client)
    {
        var found = await client.Discovery.FindAsync("postgres.acme.io/v1", "PostgresCluster");
        await foreach (var change in client.Resources(found.Definition).ListAndWatchAsync())
        {
            Console.WriteLine(change);
        }
    }
}
