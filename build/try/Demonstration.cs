using System.Diagnostics;
using CrdGen.Client;
using CrdGen.Testing;
using Postgres;

namespace CrdGen.Try;

/// <summary>A cluster's life in a namespace of its own: made, scaled, repaired, deleted.</summary>
internal static class Demonstration
{
    private const string Name = "orders";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs it, and leaves nothing behind.</summary>
    /// <param name="client">A client that may do everything.</param>
    /// <param name="kubeConfig">The same for the operator.</param>
    /// <param name="isCluster">Whether pods run there: otherwise it says of the StatefulSet that they do.</param>
    public static async Task RunAsync(KubernetesClient client, string kubeConfig, bool isCluster)
    {
        var definition = client.PostgresClusters().Definition;
        var definitionName = $"{definition.Plural}.{definition.Group}";
        var wasInstalled = await client.CustomResourceDefinitions().GetOrDefaultAsync(definitionName) is not null;
        var log = Path.Combine(Path.GetTempPath(), $"postgres-operator-{Environment.ProcessId}.log");
        using var program = OperatorProgram.Start(kubeConfig, log);
        Console.WriteLine($"The operator runs; it installs {definitionName}. Its log: {log}");
        var name = (await client.Namespaces().CreateAsync(new() { Metadata = new() { GenerateName = "crdgen-try-" } })).Metadata.Name!;
        try
        {
            await LiveAsync(client, name, isCluster);
        }
        catch (Exception) when (program.HasEnded)
        {
            throw new InvalidOperationException($"The operator has ended. Its last lines:\n{string.Join('\n', File.ReadLines(log).TakeLast(15))}");
        }
        finally
        {
            await DeleteAsync(client.PostgresClusters(name));
            program.Stop();
            await client.Namespaces().DeleteAsync(name);
            if (!wasInstalled)
            {
                // Gone, not going: whoever runs this again at once would find it there, and lose it.
                await client.CustomResourceDefinitions().DeleteIfExistsAsync(definitionName);
                await client.CustomResourceDefinitions().WaitForDeletionAsync(definitionName, Patience);
            }
        }
    }

    /// <summary>Nobody removes the finalizer when the operator is gone: a cluster that is left must go before.</summary>
    private static async Task DeleteAsync(ResourceClient<PostgresCluster> clusters)
    {
        try
        {
            await clusters.DeleteIfExistsAsync(Name);
            await clusters.WaitForDeletionAsync(Name, TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException)
        {
            await clusters.PatchAsync(Name, MergePatch.Parse("""{"metadata":{"finalizers":null}}"""));
        }
        catch (KubernetesResourceMissingException)
        {
            // It was never installed.
        }
    }

    private static async Task LiveAsync(KubernetesClient client, string name, bool isCluster)
    {
        var (clusters, sets, services) = (client.PostgresClusters(name), client.StatefulSets(name), client.Services(name));
        var show = new Show(client, name);
        var example = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "orders.yaml"));
        Show.Step("kubectl apply -f samples/PostgresOperator/examples/orders.yaml");
        Show.Text(example);
        await Eventually.PassesAsync(
            async () => (await client.ApplyAllAsync(KubernetesManifests.Parse(example), new() { DefaultNamespace = name })).ThrowIfAnyFailed(), Patience);
        var watch = Stopwatch.StartNew();
        await clusters.WaitAsync(Name, cluster => cluster.Status?.Endpoint is not null, Patience);
        Show.Step($"kubectl get all,configmap,secret,pvc    # after {watch.ElapsedMilliseconds} ms");
        await show.ChildrenAsync();

        if (!isCluster)
        {
            Show.Note("No nodes here, so no pods: the demonstration says of the StatefulSet that they run.");
            await sets.PlayRolloutAsync(Name);
        }

        await clusters.WaitForConditionAsync(Name, "Ready", isCluster ? TimeSpan.FromMinutes(10) : Patience);
        Show.Step("kubectl get pg orders -o yaml    # its status");
        Show.Status(await clusters.GetAsync(Name));

        Show.Step("kubectl scale pg/orders --replicas 5");
        watch.Restart();
        await clusters.ScaleAsync(Name, 5);
        await sets.WaitAsync(Name, set => set.Spec?.Replicas == 5, Patience);
        Show.Text($"StatefulSet {Name} has 5 replicas after {watch.ElapsedMilliseconds} ms");

        Show.Step("kubectl delete service orders");
        watch.Restart();
        var uid = (await services.GetAsync(Name)).Metadata.Uid;
        await services.DeleteAsync(Name);
        await Eventually.IsTrueAsync(async () => await services.GetOrDefaultAsync(Name) is { } back && back.Metadata.Uid != uid, "the Service is back", Patience);
        Show.Text($"It is back after {watch.ElapsedMilliseconds} ms");

        Show.Step("kubectl delete pg orders");
        var last = await clusters.GetAsync(Name);
        await clusters.DeleteAsync(Name);
        await clusters.WaitForDeletionAsync(Name, Patience);
        if (!isCluster)
        {
            await client.CollectGarbageAsync(name);
        }

        await Eventually.IsTrueAsync(async () => (await client.ListEventsOfAsync(last)).Any(one => one.Reason == "DataRetained"), "all is said", Patience);
        Show.Note("What holds data stays, as spec.whenDeleted says:");
        await show.ChildrenAsync();
        Show.Step("kubectl events --for pg/orders");
        await show.EventsAsync(last);
    }
}
