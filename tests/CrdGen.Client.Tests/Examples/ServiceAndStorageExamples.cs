using CrdGen.Models.Core.V1;
using CrdGen.Models.Networking.V1;
using CrdGen.Models.Storage.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of services, networks and volumes, in C#.</summary>
internal static class ServiceAndStorageExamples
{
    public static async Task ServiceExample(KubernetesClient client)
    {
        await client.Services("shop").CreateAsync(new()
        {
            Metadata = { Name = "my-service" },
            Spec = new() { Selector = new() { ["app"] = "MyApp" }, Ports = [new() { Name = "web", Port = 80, TargetPort = 9376 }], Type = "LoadBalancer" },
        });
    }

    public static async Task LoadAndCreateService(KubernetesClient client, string file)
    {
        await client.Services("shop").CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<Service>());
    }

    public static async Task EndpointsExample(KubernetesClient client)
    {
        await client.Endpoints("shop").CreateAsync(new()
        {
            Metadata = { Name = "external-web" },
            Subsets = [new() { Addresses = [new() { IP = "10.10.50.53" }], Ports = [new() { Name = "apache", Port = 80 }] }],
        });
        var endpoints = await client.Endpoints("shop").GetAsync("external-web");

        _ = endpoints;
    }

    public static async Task NetworkPolicyExample(KubernetesClient client, string file)
    {
        await client.NetworkPolicies("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "db" }, Spec = new() { PodSelector = new() { MatchLabels = new() { ["role"] = "db" } } } });
        await client.NetworkPolicies("shop").ApplyAsync((await KubernetesManifests.LoadAsync(file)).Single().To<NetworkPolicy>());
    }

    public static async Task StorageClassExamples(KubernetesClient client)
    {
        await client.StorageClasses().CreateAsync(new() { Metadata = { Name = "slow" }, Provisioner = "example.com/disk", Parameters = new() { ["kind"] = "hdd" } });
        await client.StorageClasses().LabelAsync("slow", "tier", "back");
        await client.StorageClasses().DeleteAsync("slow");
    }

    public static async Task<IReadOnlyList<string?>> ListStorageClassExample(KubernetesClient client)
    {
        var classes = await client.StorageClasses().ListAsync();

        return [.. classes.Select(one => one.Metadata.Name)];
    }

    public static async Task PersistentVolumeExample(KubernetesClient client)
    {
        await client.PersistentVolumes().CreateAsync(new()
        {
            Metadata = { Name = "local-volume" },
            Spec = new()
            {
                Capacity = new() { ["storage"] = "500Gi" },
                AccessModes = ["ReadWriteOnce"],
                PersistentVolumeReclaimPolicy = "Retain",
                StorageClassName = "local-storage",
                Local = new() { Path = "/mnt/disks/vol1" },
                NodeAffinity = new() { Required = new() { NodeSelectorTerms = [new() { MatchExpressions = [new() { Key = "kubernetes.io/hostname", Operator = "In", Values = ["my-node"] }] }] } },
            },
        });
    }

    public static async Task PersistentVolumeClaimExample(KubernetesClient client, string file)
    {
        await client.StorageClasses().CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<StorageClass>());
        await client.PersistentVolumeClaims("shop").CreateAsync(new()
        {
            Metadata = { Name = "data" },
            Spec = new() { StorageClassName = "my-local-storage", AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new() { ["storage"] = "500Gi" } } },
        });
        await client.PersistentVolumeClaims("shop").DeleteAsync("data");
        await client.StorageClasses().DeleteAsync("my-local-storage");
    }
}
