using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using Shouldly;

namespace CrdGen.Client.Tests.Examples;

/// <summary>The examples of objects and pods that an API server alone can answer, and what must have come of them.</summary>
internal static class ObjectRows
{
    private const string Quota = "{apiVersion: v1, kind: ResourceQuota, metadata: {name: few}, spec: {hard: {configmaps: \"1000\"}}}";

    public static IReadOnlyDictionary<string, Func<ExampleRun, Task>> All { get; } = new Dictionary<string, Func<ExampleRun, Task>>
    {
        [nameof(ConnectionExamples.KubernetesVersionExample)] = async run => (await ConnectionExamples.KubernetesVersionExample(run.Client)).ShouldStartWith("v1."),
        [nameof(ConnectionExamples.CanIEquivalent)] = async run => (await ConnectionExamples.CanIEquivalent(run.Client)).ShouldBeTrue(),

        [nameof(ObjectExamples.ConfigMapExample)] = async run =>
        {
            await ObjectExamples.ConfigMapExample(run.Client);
            (await run.Client.ConfigMaps("shop").GetAsync("cheese")).Data!["bar"].ShouldBe("beer");
        },
        [nameof(ObjectExamples.ConfigMapJsonPathEquivalent)] = async run =>
        {
            await run.Client.ConfigMaps("shop").CreateAsync(new() { Metadata = { Name = "cm1" }, Data = new() { ["database"] = "mysql" } });
            (await ObjectExamples.ConfigMapJsonPathEquivalent(run.Client)).ShouldBe("mysql");
        },
        [nameof(ObjectExamples.SecretExamples)] = async run =>
        {
            await ObjectExamples.SecretExamples(run.Client);
            (await run.Client.Secrets("shop").GetOrDefaultAsync("tls")).ShouldBeNull();
        },
        [nameof(ObjectExamples.NamespaceCreateEquivalent)] = async run =>
        {
            await ObjectExamples.NamespaceCreateEquivalent(run.Client);
            (await run.Client.Namespaces().GetAsync("branch")).Metadata.DeletionTimestamp.ShouldBeNull();
        },
        [nameof(ObjectExamples.NamespaceListEquivalent)] = async run => (await ObjectExamples.NamespaceListEquivalent(run.Client)).ShouldContain("shop"),
        [nameof(ObjectExamples.DeleteExamples)] = async run =>
        {
            await ObjectExamples.DeleteExamples(run.Client);
            (await run.Client.Namespaces().GetAsync("thisisatest")).Metadata.DeletionTimestamp.ShouldNotBeNull();
        },
        [nameof(ObjectExamples.ReplaceExamples)] = async run =>
        {
            await ObjectExamples.ReplaceExamples(run.Client, ExampleRun.NewPod("replaced", "server", "nginx"));
            (await run.Client.Pods("shop").GetAsync("replaced")).Metadata.Labels!["server2"].ShouldBe("nginx2");
        },
        [nameof(ObjectExamples.ListExamples)] = async run =>
        {
            await run.HavePodAsync("works", "this", "works");
            for (var i = 0; i < 7; i++)
            {
                await run.Client.Services("shop").CreateAsync(new() { Metadata = { Name = $"list-{i}" }, Spec = new() { Ports = [new() { Port = 80 }] } });
            }

            var names = await ObjectExamples.ListExamples(run.Client);
            names[0].ShouldBe("works");
            names.Count(name => name == "list-6").ShouldBe(2); // Once by its page, once among all.
        },
        [nameof(ObjectExamples.NamespaceQuotaExample)] = async run =>
        {
            await ObjectExamples.NamespaceQuotaExample(run.Client);
            (await run.Client.ResourceQuotas("quotas").GetAsync("quota")).Spec!.Hard!["pods"].ShouldBe(new Quantity(5));
        },
        [nameof(ObjectExamples.CreateResourceQuotaInNamespaceYamlEquivalent)] = async run =>
        {
            await ObjectExamples.CreateResourceQuotaInNamespaceYamlEquivalent(run.Client, run.File(Quota));
            (await run.Client.ResourceQuotas("shop").GetAsync("few")).Spec!.Hard!["configmaps"].ShouldBe(new Quantity(1000));
        },
        [nameof(ObjectExamples.FullExample)] = async run =>
        {
            var controller = new ReplicationController
            {
                Metadata = { Name = "nginx", Labels = new() { ["server"] = "nginx" } },
                Spec = new() { Replicas = 3, Template = new() { Metadata = new() { Labels = new() { ["server"] = "nginx" } }, Spec = ExampleRun.NewPod("nginx").Spec } },
            };
            (await ObjectExamples.FullExample(run.Client, controller)).ShouldBe(1);
            (await run.Client.ReplicationControllers("shop").ListAsync()).ShouldBeEmpty();
        },
        [nameof(ObjectExamples.EventsGetEquivalent)] = async run =>
        {
            await run.TellAsync("of a pod", await run.HavePodAsync("web"));
            (await ObjectExamples.EventsGetEquivalent(run.Client)).ShouldContain("of a pod");
        },
        [nameof(ObjectExamples.EventsGetForJobEquivalent)] = async run =>
        {
            await run.TellAsync("of another", await run.HavePodAsync("web"));
            await run.TellAsync("of the job", await run.Client.Jobs("shop").CreateAsync(NewJob("told")));
            (await ObjectExamples.EventsGetForJobEquivalent(run.Client)).ShouldBe(["of the job"]);
        },

        [nameof(PodExamples.CreatePod)] = async run =>
        {
            await PodExamples.CreatePod(run.Client, run.File(Pod("from-many") + "\n---\n" + Quota));
            (await run.Client.Pods("shop").GetAsync("from-many")).Spec!.Containers[0].Image.ShouldBe("busybox");
        },
        [nameof(PodExamples.PodCreateYamlEquivalent)] = async run =>
        {
            await PodExamples.PodCreateYamlEquivalent(run.Client, run.File(Pod("from-file")));
            (await run.Client.Pods("shop").GetAsync("from-file")).Spec!.Containers[0].Image.ShouldBe("busybox");
        },
        [nameof(PodExamples.PodRunEquivalent)] = async run =>
        {
            await PodExamples.PodRunEquivalent(run.Client);
            (await run.Client.Pods("shop").GetAsync("my-pod")).Spec!.Containers[0].Image.ShouldBe("nginx:mainline-alpine");
        },
        [nameof(PodExamples.PodDelete)] = async run =>
        {
            await run.HavePodAsync("old-pod");
            await PodExamples.PodDelete(run.Client);
            (await run.Client.Pods("shop").GetOrDefaultAsync("old-pod"))?.Metadata.DeletionTimestamp.ShouldNotBeNull();
        },
        [nameof(PodExamples.PodDeleteViaYaml)] = async run =>
        {
            await run.HavePodAsync("by-file");
            await PodExamples.PodDeleteViaYaml(run.Client, run.File(Pod("by-file")));
            (await run.Client.Pods("shop").GetOrDefaultAsync("by-file"))?.Metadata.DeletionTimestamp.ShouldNotBeNull();
        },
        [nameof(PodExamples.PodListEquivalent)] = run => ListsAsync(run, PodExamples.PodListEquivalent, "listed"),
        [nameof(PodExamples.PodListGlobalEquivalent)] = run => ListsAsync(run, PodExamples.PodListGlobalEquivalent, "listed"),
        [nameof(PodExamples.PodListFilterByLabel)] = async run =>
        {
            await run.HavePodAsync("unlike", "version", "v2");
            await run.HavePodAsync("alike", "version", "v1");
            (await PodExamples.PodListFilterByLabel(run.Client)).ShouldBe(["alike"]);
        },
        [nameof(PodExamples.PodListFilterFieldSelector)] = async run =>
        {
            await run.HavePodAsync("waits");
            await run.HavePodAsync("runs");
            await run.Client.Pods("shop").PatchStatusAsync("runs", MergePatch.Parse("""{"status":{"phase":"Running"}}"""));
            (await PodExamples.PodListFilterFieldSelector(run.Client)).ShouldBe(["runs"]);
        },
        [nameof(PodExamples.PodShowLabels)] = async run =>
        {
            await run.HavePodAsync("shown", "shown", "yes");
            (await PodExamples.PodShowLabels(run.Client)).ShouldContain(labels => labels != null && labels.ContainsKey("shown"));
        },
        [nameof(PodExamples.PodSortByCreationTimestamp)] = async run =>
        {
            await run.HavePodAsync("listed");
            var times = await PodExamples.PodSortByCreationTimestamp(run.Client);
            times.ShouldNotBeEmpty();
            times.ShouldBe(times.OrderDescending());
        },
        [nameof(PodExamples.PodAddAnnotation)] = async run =>
        {
            await run.HavePodAsync("web");
            await PodExamples.PodAddAnnotation(run.Client);
            (await run.Client.Pods("shop").GetAsync("web")).Metadata.Annotations!.ShouldContainKey("icon-url");
        },
        [nameof(PodExamples.PodAddLabel)] = async run =>
        {
            await run.HavePodAsync("web");
            await PodExamples.PodAddLabel(run.Client);
            (await run.Client.Pods("shop").GetAsync("web")).Metadata.Labels!["new-label"].ShouldBe("awesome");
        },
        [nameof(PodExamples.WaitUntilReadyExample)] = run => Task.WhenAll(
            PodExamples.WaitUntilReadyExample(run.Client, ExampleRun.NewPod("slow")),
            ExampleRun.FinishAsync(run.Client.Pods("shop"), "slow", """{"conditions":[{"type":"Ready","status":"True"}]}""")),
        [nameof(PodExamples.PodPriorityExample)] = async run =>
        {
            await PodExamples.PodPriorityExample(run.Client);
            (await run.Client.PriorityClasses().GetAsync("high-priority")).Value.ShouldBe(100_000);
            (await run.Client.Pods("shop").GetAsync("first")).Spec!.PriorityClassName.ShouldBe("high-priority");
        },
        [nameof(PodExamples.PodSecurityPolicyExample)] = async run =>
        {
            await run.Client.Namespaces().CreateAsync(new() { Metadata = { Name = "guarded" } });
            await PodExamples.PodSecurityPolicyExample(run.Client);
            (await run.Client.Namespaces().GetAsync("guarded")).Metadata.Labels!["pod-security.kubernetes.io/enforce"].ShouldBe("restricted");
        },
    };

    public static Job NewJob(string name) => new()
    {
        Metadata = { Name = name },
        Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = "pi", Image = "perl" }], RestartPolicy = "Never" } } },
    };

    private static string Pod(string name) => $"{{apiVersion: v1, kind: Pod, metadata: {{name: {name}}}, spec: {{containers: [{{name: main, image: busybox}}]}}}}";

    private static async Task ListsAsync(ExampleRun run, Func<KubernetesClient, Task<IReadOnlyList<string?>>> list, string name)
    {
        await run.HavePodAsync(name);
        (await list(run.Client)).ShouldContain(name);
    }
}
