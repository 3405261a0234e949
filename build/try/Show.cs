using CrdGen.Client;
using Postgres;

namespace CrdGen.Try;

/// <summary>What the demonstration prints.</summary>
internal sealed class Show(KubernetesClient client, string name)
{
    /// <summary>A command, as one would type it.</summary>
    public static void Step(string command) => Console.WriteLine($"\n$ {command}");

    public static void Text(string text) => Console.WriteLine("  " + text.TrimEnd().ReplaceLineEndings("\n  "));

    public static void Note(string text) => Console.WriteLine($"\n# {text}");

    public static void Status(PostgresCluster cluster)
    {
        Text($"endpoint: {cluster.Status!.Endpoint}\ninstances: {cluster.Status.Instances}, of which {cluster.Status.ReadyInstances} are ready");
        foreach (var condition in cluster.Status.Conditions ?? [])
        {
            Text($"{condition.Type,-12} {condition.Status,-6} {condition.Reason,-20} {condition.Message}");
        }
    }

    public async Task EventsAsync(PostgresCluster cluster)
    {
        foreach (var one in await client.ListEventsOfAsync(cluster))
        {
            Text($"{one.Type,-8} {one.Reason,-14} {one.Message}");
        }
    }

    /// <summary>All that the operator made in the namespace.</summary>
    public async Task ChildrenAsync()
    {
        await AllAsync(client.StatefulSets(name), set => $"{set.Spec?.Replicas} replicas");
        await AllAsync(client.Services(name), service => $"port {service.Spec?.Ports?[0].Port}{(service.Spec?.ClusterIP == "None" ? ", headless" : "")}");
        await AllAsync(client.ConfigMaps(name), map => string.Join(", ", map.Data?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()));
        await AllAsync(client.Secrets(name), secret => string.Join(", ", secret.Data?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()));
        await AllAsync(client.CronJobs(name), job => job.Spec?.Schedule ?? "");
        await AllAsync(client.PersistentVolumeClaims(name), claim => $"{claim.Spec?.Resources?.Requests?["storage"]}");
    }

    private static async Task AllAsync<T>(ResourceClient<T> children, Func<T, string> describe)
        where T : class, IKubernetesObject
    {
        await foreach (var child in children.ListAllAsync(new() { LabelSelector = "app.kubernetes.io/managed-by=postgres-operator" }))
        {
            Text($"{children.Definition.Kind,-22} {child.Metadata.Name,-22} {describe(child)}");
        }
    }
}
