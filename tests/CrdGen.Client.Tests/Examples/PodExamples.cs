using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of pods, in C#.</summary>
internal static class PodExamples
{
    public static async Task CreatePod(KubernetesClient client, string file)
    {
        foreach (var pod in (await KubernetesManifests.LoadAsync(file)).Where(one => one.Kind == "Pod"))
        {
            await client.Pods("shop").CreateAsync(pod.To<Pod>());
        }
    }

    public static async Task PodCreateYamlEquivalent(KubernetesClient client, string file)
    {
        await client.Pods("shop").CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<Pod>());
    }

    public static async Task PodRunEquivalent(KubernetesClient client)
    {
        await client.Pods("shop").RunAsync("my-pod", "nginx:mainline-alpine");
    }

    public static async Task PodDelete(KubernetesClient client)
    {
        await client.Pods("shop").DeleteAsync("old-pod");
    }

    public static async Task PodDeleteViaYaml(KubernetesClient client, string file)
    {
        await client.DeleteAllAsync(await KubernetesManifests.LoadAsync(file), new() { DefaultNamespace = "shop" });
    }

    public static async Task<IReadOnlyList<string?>> PodListEquivalent(KubernetesClient client)
    {
        var names = (await client.Pods("shop").ListAsync()).Select(pod => pod.Metadata.Name);

        return [.. names];
    }

    public static async Task<IReadOnlyList<string?>> PodListGlobalEquivalent(KubernetesClient client)
    {
        var names = (await client.Pods().ListAsync()).Select(pod => pod.Metadata.Name);

        return [.. names];
    }

    public static async Task<IReadOnlyList<string?>> PodListFilterByLabel(KubernetesClient client)
    {
        var pods = await client.Pods("shop").ListAsync(new() { LabelSelector = "version=v1" });

        return [.. pods.Select(pod => pod.Metadata.Name)];
    }

    public static async Task<IReadOnlyList<string?>> PodListFilterFieldSelector(KubernetesClient client)
    {
        var pods = await client.Pods("shop").ListAsync(new() { FieldSelector = "status.phase=Running" });

        return [.. pods.Select(pod => pod.Metadata.Name)];
    }

    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>?>> PodShowLabels(KubernetesClient client)
    {
        var labels = (await client.Pods("shop").ListAsync()).Select(pod => pod.Metadata.Labels);

        return [.. labels];
    }

    public static async Task<IReadOnlyList<DateTimeOffset?>> PodSortByCreationTimestamp(KubernetesClient client)
    {
        var sorted = (await client.Pods("shop").ListAsync()).OrderByDescending(pod => pod.Metadata.CreationTimestamp);

        return [.. sorted.Select(pod => pod.Metadata.CreationTimestamp)];
    }

    public static async Task PodAddAnnotation(KubernetesClient client)
    {
        await client.Pods("shop").AnnotateAsync("web", "icon-url", "http://goo.gl/XXBTWq");
    }

    public static async Task PodAddLabel(KubernetesClient client)
    {
        await client.Pods("shop").LabelAsync("web", "new-label", "awesome");
    }

    public static async Task PodWatchEquivalent(KubernetesClient client)
    {
        await foreach (var change in client.Pods("shop").WatchAsync())
        {
            Console.WriteLine($"{change.Type} {change.Object.Metadata.Name}");
        }
    }

    public static async Task WaitUntilReadyExample(KubernetesClient client, Pod pod)
    {
        await client.Pods("shop").CreateAsync(pod);
        await client.Pods("shop").WaitForConditionAsync("slow", "Ready", TimeSpan.FromSeconds(10));
    }

    public static async Task BindingExample(KubernetesClient client)
    {
        var node = (await client.Nodes().ListAsync())[0];
        await client.Pods("shop").BindAsync("web", node.Metadata.Name!);
    }

    public static async Task PodPriorityExample(KubernetesClient client)
    {
        await client.PriorityClasses().CreateAsync(new() { Metadata = { Name = "high-priority" }, Value = 100_000, Description = "For service pods only." });
        await client.Pods("shop").CreateAsync(new() { Metadata = { Name = "first" }, Spec = new() { Containers = [new() { Name = "nginx", Image = "nginx" }], PriorityClassName = "high-priority" } });
    }

    public static async Task PodSecurityPolicyExample(KubernetesClient client)
    {
        await client.Namespaces().LabelAsync("guarded", "pod-security.kubernetes.io/enforce", "restricted");
    }
}
