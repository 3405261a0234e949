using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of objects in general, in C#: made, read, changed, listed, watched, deleted.</summary>
internal static class ObjectExamples
{
    public static async Task ConfigMapExample(KubernetesClient client)
    {
        await client.ConfigMaps("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "cheese" }, Data = new() { ["foo"] = "1", ["bar"] = "beer" } });
    }

    public static async Task<string> ConfigMapJsonPathEquivalent(KubernetesClient client)
    {
        var database = (await client.ConfigMaps("shop").GetAsync("cm1")).Data!["database"];

        return database;
    }

    public static async Task SecretExamples(KubernetesClient client)
    {
        await client.Secrets("shop").CreateAsync(new() { Metadata = { Name = "tls" }, Type = "kubernetes.io/tls", StringData = new() { ["tls.crt"] = "aaa", ["tls.key"] = "bbb" } });
        var secrets = await client.Secrets("shop").ListAsync();
        await client.Secrets("shop").LabelAsync("tls", "tier", "front");
        await client.Secrets("shop").DeleteAsync("tls");

        _ = secrets;
    }

    public static async Task NamespaceCreateEquivalent(KubernetesClient client)
    {
        await client.Namespaces().CreateAsync(new() { Metadata = { Name = "branch" } });
    }

    public static async Task<IReadOnlyList<string?>> NamespaceListEquivalent(KubernetesClient client)
    {
        var names = (await client.Namespaces().ListAsync()).Select(one => one.Metadata.Name);

        return [.. names];
    }

    public static async Task DeleteExamples(KubernetesClient client)
    {
        await client.Namespaces().CreateAsync(new() { Metadata = { Name = "thisisatest" } });
        await client.Namespaces().DeleteAsync("thisisatest");
    }

    public static async Task ReplaceExamples(KubernetesClient client, Pod pod)
    {
        await client.Pods("shop").CreateAsync(pod);
        await client.Pods("shop").UpdateAsync("replaced", found => { found.Metadata.Labels!["server2"] = "nginx2"; });
    }

    public static async Task<IReadOnlyList<string?>> ListExamples(KubernetesClient client)
    {
        var works = await client.Pods().ListAsync(new() { LabelSelector = "this=works" });
        var page = await client.Services("shop").ListAsync(new() { Limit = 5 });
        var next = await client.Services("shop").ListAsync(new() { Limit = 5, Continue = page.Continue });
        var all = client.Services("shop").ListAllAsync(new() { Limit = 5 });

        var names = works.Select(pod => pod.Metadata.Name).Concat(page.Concat(next).Select(service => service.Metadata.Name)).ToList();
        await foreach (var service in all)
        {
            names.Add(service.Metadata.Name);
        }

        return names;
    }

    public static async Task NamespaceQuotaExample(KubernetesClient client)
    {
        await client.Namespaces().CreateAsync(new() { Metadata = { Name = "quotas", Labels = new() { ["hello"] = "world" } } });
        var worlds = await client.Namespaces().ListAsync(new() { LabelSelector = "hello=world" });
        await client.ResourceQuotas("quotas").CreateOrReplaceAsync(new() { Metadata = { Name = "quota" }, Spec = new() { Hard = new() { ["pods"] = 5 } } });
        var jobs = await client.Jobs("quotas").ListAsync();
        await client.Namespaces().DeleteAsync("quotas");

        _ = (worlds, jobs);
    }

    public static async Task CreateResourceQuotaInNamespaceYamlEquivalent(KubernetesClient client, string file)
    {
        var quota = (await KubernetesManifests.LoadAsync(file)).Single().To<ResourceQuota>();
        await client.ResourceQuotas("shop").CreateAsync(quota);
    }

    public static async Task<int> FullExample(KubernetesClient client, ReplicationController controller)
    {
        await client.ReplicationControllers("shop").CreateAsync(controller);
        var chosen = await client.ReplicationControllers("shop").ListAsync(new() { LabelSelector = "server in (nginx),server notin (apache)" });
        await client.ReplicationControllers("shop").ScaleAsync("nginx", 8);
        await client.ReplicationControllers("shop").UpdateAsync("nginx", found => { found.Spec!.Template!.Spec!.Containers[0].Image = "httpd"; });
        await client.ReplicationControllers("shop").DeleteCollectionAsync(new() { LabelSelector = "server=nginx" });
        var resources = await client.Discovery.GetResourcesAsync();
        var yaml = KubernetesManifests.Write(chosen);

        _ = (resources, yaml);
        return chosen.Count;
    }

    public static async Task<IReadOnlyList<string?>> EventsGetEquivalent(KubernetesClient client)
    {
        var messages = (await client.Events("shop").ListAsync()).Select(one => one.Message);

        return [.. messages];
    }

    public static async Task<IReadOnlyList<string?>> EventsGetForJobEquivalent(KubernetesClient client)
    {
        Job job = await client.Jobs("shop").GetAsync("told");
        var messages = (await client.ListEventsOfAsync(job)).Select(one => one.Message);

        return [.. messages];
    }

    public static async Task WatchExample(KubernetesClient client)
    {
        await foreach (var change in client.ConfigMaps("shop").WatchAsync())
        {
            Console.WriteLine($"{change.Type} {change.Object.Metadata.Name}");
        }
    }
}
