using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Certificates.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Tests.Permissions;

/// <summary>Calls of all kinds: each verb, each subresource, and what is made of several.</summary>
internal static class PermissionRows
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly MergePatch Patch = new(new JsonObject { ["metadata"] = new JsonObject { ["labels"] = new JsonObject { ["a"] = "b" } } });

    public static IReadOnlyList<PermissionRow> All { get; } =
    [
        Verb("get", "GetAsync", (maps, _) => maps.GetAsync("there")),
        Verb("get or default", "GetOrDefaultAsync", (maps, _) => maps.GetOrDefaultAsync("there")),
        Verb("list", "ListAsync", (maps, _) => maps.ListAsync()),
        Verb("list all", "ListAllAsync", (maps, _) => First(maps.ListAllAsync())),
        Verb("watch", "WatchAsync", (maps, _) => First(maps.WatchAsync())),
        Verb("list and watch", "ListAndWatchAsync", (maps, _) => Until(maps.ListAndWatchAsync(new() { StreamLists = false }), _ => false)),
        Verb("create", "CreateAsync", (maps, _) => maps.CreateAsync(NewMap("created"))),
        Verb("create or replace", "CreateOrReplaceAsync", (maps, _) => maps.CreateOrReplaceAsync(NewMap("there"))),
        Verb("replace", "ReplaceAsync", (maps, _) => maps.ReplaceAsync(NewMap("there"))),
        Verb("update", "UpdateAsync", (maps, _) => maps.UpdateAsync("there", map => map.Data = new() { ["a"] = "b" })),
        Verb("patch", "PatchAsync", (maps, _) => maps.PatchAsync("there", Patch)),
        Verb("apply", "ApplyAsync", (maps, _) => maps.ApplyAsync(NewMap("applied"))),
        Verb("delete", "DeleteAsync", (maps, _) => maps.DeleteAsync("there")),
        Verb("delete if it exists", "DeleteIfExistsAsync", (maps, _) => maps.DeleteIfExistsAsync("there")),
        Verb("delete all", "DeleteCollectionAsync", (maps, _) => maps.DeleteCollectionAsync()),
        Extension("apply configuration", typeof(ApplyConfigurations), "ApplyAsync", (client, ns) => client.ConfigMaps(ns).ApplyAsync(new ConfigMapApplyConfiguration("applied")), typeof(ConfigMap)),
        Extension("label", typeof(MetadataExtensions), "LabelAsync", (client, ns) => client.ConfigMaps(ns).LabelAsync("there", "a", "b"), typeof(ConfigMap)),
        Extension("annotate", typeof(MetadataExtensions), "AnnotateAsync", (client, ns) => client.ConfigMaps(ns).AnnotateAsync("there", "a", "b"), typeof(ConfigMap)),
        Status("status", "GetStatusAsync", (sets, _) => sets.GetStatusAsync("there")),
        Status("replaced status", "ReplaceStatusAsync", async (sets, _) => await sets.ReplaceStatusAsync(NewDeployment())),
        Status("updated status", "UpdateStatusAsync", (sets, _) => sets.UpdateStatusAsync("there", set => set.Status = new() { ObservedGeneration = 1 })),
        Status("patched status", "PatchStatusAsync", (sets, _) => sets.PatchStatusAsync("there", Patch)),
        Status("applied status", "ApplyStatusAsync", (sets, _) => sets.ApplyStatusAsync(new JsonObject { ["metadata"] = new JsonObject { ["name"] = "there" } })),
        Extension("apply configuration of status", typeof(ApplyConfigurations), "ApplyStatusAsync", (client, ns) => client.Deployments(ns).ApplyStatusAsync(new DeploymentApplyConfiguration("there")), typeof(Deployment), Deployment),
        Status("scale", "GetScaleAsync", (sets, _) => sets.GetScaleAsync("there")),
        Status("replaced scale", "ReplaceScaleAsync", (sets, ns) => sets.ReplaceScaleAsync(new() { Metadata = new() { Name = "there", Namespace = ns }, Spec = new() { Replicas = 2 } })),
        Status("patched scale", "PatchScaleAsync", (sets, _) => sets.PatchScaleAsync("there", new MergePatch(new() { ["spec"] = new JsonObject { ["replicas"] = 3 } }))),
        Extension("scaled", typeof(ScaleExtensions), "ScaleAsync", (client, ns) => client.Deployments(ns).ScaleAsync("there", 2), typeof(Deployment), Deployment),
        Extension("restart", typeof(DeploymentRollouts), "RestartRolloutAsync", (client, ns) => client.Deployments(ns).RestartRolloutAsync("there"), null, Deployment),
        Extension("pause", typeof(DeploymentRollouts), "PauseRolloutAsync", (client, ns) => client.Deployments(ns).PauseRolloutAsync("there"), null, Deployment),
        Extension("history", typeof(DeploymentRollouts), "GetRolloutHistoryAsync", (client, ns) => client.Deployments(ns).GetRolloutHistoryAsync("there"), null, Deployment),
        Extension("image", typeof(ImageExtensions), "SetImageAsync", (client, ns) => client.Deployments(ns).SetImageAsync("there", "main", "new"), null, Deployment) with { Of = typeof(ResourceClient<Deployment>) },
        Extension("pods of a workload", typeof(WorkloadPods), "ListPodsAsync", (client, ns) => client.Deployments(ns).ListPodsAsync("there"), null, Deployment) with { Of = typeof(ResourceClient<Deployment>) },
        Extension("log", typeof(PodLogExtensions), "ReadLogAsync", (client, ns) => client.Pods(ns).ReadLogAsync("there"), null, Pod),
        Extension("exec", typeof(PodExecExtensions), "ExecAsync", (client, ns) => client.Pods(ns).ExecAsync("there", ["true"]), null, Pod) with { Unchecked = "create" },
        Extension("attach", typeof(PodExecExtensions), "AttachAsync", (client, ns) => client.Pods(ns).AttachAsync("there"), null, Pod) with { Unchecked = "create" },
        Extension("port", typeof(PodPortForwardExtensions), "ConnectToPortAsync", (client, ns) => client.Pods(ns).ConnectToPortAsync("there", 80), null, Pod) with { Unchecked = "create" },
        Extension("eviction", typeof(PodSubresources), "EvictAsync", (client, ns) => client.Pods(ns).EvictAsync("there"), null, Pod),
        Extension("binding", typeof(PodSubresources), "BindAsync", (client, ns) => client.Pods(ns).BindAsync("there", "node"), null, Pod),
        Extension("ephemeral container", typeof(PodSubresources), "AddEphemeralContainerAsync", (client, ns) => client.Pods(ns).AddEphemeralContainerAsync("there", new() { Name = "debug", Image = "image" }), null, Pod),
        Extension("run", typeof(PodRunExtensions), "RunAsync", (client, ns) => client.Pods(ns).RunAsync("run", "image")),
        Extension("events", typeof(EventExtensions), "ListEventsOfAsync", (client, ns) => client.ListEventsOfAsync(new ConfigMap { Metadata = new() { Name = "there", Namespace = ns } })),
        Extension("proxy", typeof(ServiceProxy), "GetByProxyAsync", (client, ns) => client.Services(ns).GetByProxyAsync("there")),
        Extension("token", typeof(ServiceAccountTokens), "CreateTokenAsync", (client, ns) => client.ServiceAccounts(ns).CreateTokenAsync("there"), null, (client, ns) => client.ServiceAccounts(ns).CreateAsync(new ServiceAccount { Metadata = new() { Name = "there" } })),
        Extension("finalization", typeof(NamespaceFinalization), "FinalizeAsync", (client, ns) => client.Namespaces().FinalizeAsync(new() { Metadata = new() { Name = ns }, Spec = new() { Finalizers = ["kubernetes"] } })),
        Extension("access review", typeof(CrdGen.Client.AccessReviews), "CanAsync", (client, ns) => client.CanAsync("jane", [], "get", ConfigMap.Definition, ns)),
        Extension("token review", typeof(CrdGen.Client.AccessReviews), "ReviewTokenAsync", (client, _) => client.ReviewTokenAsync("token")),
        Extension("usage of nodes", typeof(MetricsExtensions), "TopNodesAsync", (client, _) => client.TopNodesAsync()),
        Extension("approval", typeof(CertificateApproval), "ApproveAsync", (client, ns) => client.CertificateSigningRequests().ApproveAsync(ns), null, CertificateRequestAsync) with { Unchecked = "approve" },
        new("metadata only", typeof(ResourceClient<ConfigMap>), "MetadataOnly", (client, ns) => Until(client.ConfigMaps(ns).MetadataOnly().ListAndWatchAsync(new() { StreamLists = false }), _ => false)) { Resource = typeof(ConfigMap), Prepare = Map },
    ];

    private static Task<ConfigMap> Map(KubernetesClient client, string ns) => client.ConfigMaps(ns).CreateAsync(NewMap("there"));

    private static Task Deployment(KubernetesClient client, string ns) => client.Deployments(ns).CreateAsync(NewDeployment());

    private static Task Pod(KubernetesClient client, string ns) =>
        client.Pods(ns).CreateAsync(new Pod { Metadata = new() { Name = "there" }, Spec = new() { Containers = [new() { Name = "main", Image = "image" }] } });

    /// <summary>It lives outside of namespaces, and has the name of this test's.</summary>
    private static Task CertificateRequestAsync(KubernetesClient client, string ns)
    {
        using var key = System.Security.Cryptography.ECDsa.Create();
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=test", key, System.Security.Cryptography.HashAlgorithmName.SHA256);
        var pem = System.Text.Encoding.ASCII.GetBytes(request.CreateSigningRequestPem());
        return client.CertificateSigningRequests().CreateAsync(new CertificateSigningRequest { Metadata = new() { Name = ns }, Spec = new() { Request = pem, SignerName = "acme.io/test", Usages = ["client auth"] } });
    }

    private static PermissionRow Verb(string name, string method, Func<ResourceClient<ConfigMap>, string, Task> call) =>
        new(name, typeof(ResourceClient<ConfigMap>), method, (client, ns) => call(client.ConfigMaps(ns), ns)) { Resource = typeof(ConfigMap), Prepare = Map };

    private static PermissionRow Status(string name, string method, Func<ResourceClient<Deployment>, string, Task> call) =>
        new(name, typeof(ResourceClient<Deployment>), method, (client, ns) => call(client.Deployments(ns), ns)) { Resource = typeof(Deployment), Prepare = Deployment };

    private static PermissionRow Extension(string name, Type type, string method, Func<KubernetesClient, string, Task> call, Type? resource = null, Func<KubernetesClient, string, Task>? prepare = null) =>
        new(name, type, method, call) { Resource = resource, Prepare = prepare ?? Map };

    private static ConfigMap NewMap(string name) => new() { Metadata = new() { Name = name } };

    private static Deployment NewDeployment() => new()
    {
        Metadata = new() { Name = "there" },
        Spec = new()
        {
            Selector = new() { MatchLabels = new() { ["a"] = "b" } },
            Template = new() { Metadata = new() { Labels = new() { ["a"] = "b" } }, Spec = new() { Containers = [new() { Name = "main", Image = "image" }] } },
        },
    };

    private static Task First<T>(IAsyncEnumerable<T> items) => Until(items, _ => true);

    /// <summary>A watch that is allowed ends by itself.</summary>
    private static async Task Until<T>(IAsyncEnumerable<T> items, Func<T, bool> isLast)
    {
        using var time = new CancellationTokenSource(Short);
        try
        {
            await foreach (var item in items.WithCancellation(time.Token))
            {
                if (isLast(item))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
        }
    }
}
