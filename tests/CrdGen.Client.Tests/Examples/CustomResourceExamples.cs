using CrdGen.Models.ApiExtensions.V1;
using Postgres;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of manifests, definitions, resources of one's own and typeless ones, in C#: the sample's PostgresCluster is the Dummy.</summary>
internal static class CustomResourceExamples
{
    public static async Task CreateOrReplaceResourceList(KubernetesClient client, string file)
    {
        var results = await client.ApplyAllAsync(await KubernetesManifests.LoadAsync(file), new() { DefaultNamespace = "shop" });
        results.ThrowIfAnyFailed();
    }

    public static async Task<IReadOnlyList<Unstructured>> LoadMultipleDocumentsFromFileExample(string file)
    {
        var objects = await KubernetesManifests.LoadAsync(file);
        foreach (var one in objects)
        {
            (one.Metadata.Labels ??= [])["visitor"] = "value";
        }

        return objects;
    }

    public static async Task<int> DummyList(KubernetesClient client)
    {
        ResourceList<PostgresCluster> list = await client.PostgresClusters("shop").ListAsync();

        return list.Count;
    }

    public static async Task CRDExample(KubernetesClient client, string file)
    {
        (await client.ApplyAllAsync(await KubernetesManifests.LoadAsync(file))).ThrowIfAnyFailed();
        var cluster = await client.PostgresClusters("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "foo" }, Spec = new() { Version = 17 } });
        await client.PostgresClusters("shop").UpdateAsync("foo", found => new() { Metadata = found.Metadata, Spec = found.Spec with { StorageSize = "20Gi" } });
        await foreach (var change in client.PostgresClusters("shop").WatchAsync(new() { ResourceVersion = cluster.Metadata.ResourceVersion }))
        {
            Console.WriteLine($"{change.Type} {change.Object.Metadata.Name}");
            break;
        }
    }

    public static async Task<IReadOnlyList<string?>> CRDLoadExample(KubernetesClient client, string file)
    {
        await client.CustomResourceDefinitions().CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<CustomResourceDefinition>());
        var names = (await client.CustomResourceDefinitions().ListAsync()).Select(one => one.Metadata.Name);

        return [.. names];
    }

    public static async Task<IReadOnlyList<string>> ListCustomResourceDefinitions(KubernetesClient client)
    {
        var versions = (await client.CustomResourceDefinitions().ListAsync()).Select(one => $"{one.Metadata.Name} {string.Join(',', one.Spec.Versions.Select(version => version.Name))}");

        return [.. versions];
    }

    public static async Task LoadAndCreateCustomResourceDefinition(KubernetesClient client, string file)
    {
        (await client.CreateAllAsync(await KubernetesManifests.LoadAsync(file))).ThrowIfAnyFailed();
    }

    public static async Task<int> CustomResourceV1Example(KubernetesClient client)
    {
        await client.PostgresClusters("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "main" }, Spec = new() { Version = 17 } });
        await client.PostgresClusters("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "side" }, Spec = new() { Version = 18 } });
        var names = (await client.PostgresClusters("shop").ListAsync()).Select(one => one.Metadata.Name);
        var version = (await client.PostgresClusters("shop").GetAsync("main")).Spec.Version;

        _ = names;
        return version;
    }

    public static async Task CustomResourceCreateDemo(KubernetesClient client, string file)
    {
        await client.PostgresClusters("shop").CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<PostgresCluster>());
    }

    public static async Task CustomResourceCreateDemoTypeless(KubernetesClient client, string file)
    {
        var found = await client.Discovery.FindAsync("postgres.acme.io/v1", "PostgresCluster");
        await client.Resources(found.Definition, "shop").CreateAsync((await KubernetesManifests.LoadAsync(file)).Single());
    }

    public static async Task<IReadOnlyList<string?>> GenericKubernetesResourceExample(KubernetesClient client, string file)
    {
        (await client.ApplyAllAsync(await KubernetesManifests.LoadAsync(file), new() { DefaultNamespace = "shop" })).ThrowIfAnyFailed();
        var rules = client.Resources((await client.Discovery.FindAsync("rules.example.com/v1", "Rule")).Definition, "shop");
        var names = (await rules.ListAsync()).Select(rule => rule.Metadata.Name).ToList();
        await rules.DeleteAsync("example");

        return names;
    }
}
