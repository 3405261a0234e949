using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Workloads;

public sealed class WorkloadTests(Cluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Containers_get_other_images()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var deployments = cluster.Client.Deployments(@namespace);
        await deployments.CreateAsync(NewDeployment("web", 1), Token);

        (await ImagesAsync(deployments.SetImageAsync("web", "main", "main:2", Token))).ShouldBe(["init:1", "main:2", "side:1"]);
        (await ImagesAsync(deployments.SetImageAsync("web", "setup", "init:2", Token))).ShouldBe(["init:2", "main:2", "side:1"]);
        (await ImagesAsync(deployments.SetImageAsync("web", ImageExtensions.AllContainers, "all:3", Token))).ShouldBe(["all:3", "all:3", "all:3"]);
        (await Should.ThrowAsync<ArgumentException>(() => deployments.SetImageAsync("web", "missing", "x", Token))).Message.ShouldContain("Deployment web has no container 'missing'");

        static async Task<List<string?>> ImagesAsync(Task<Deployment> task)
        {
            var spec = (await task).Spec!.Template.Spec!;
            return [.. spec.InitContainers!.Concat(spec.Containers).Select(container => container.Image)];
        }
    }

    [Fact]
    public async Task Workloads_are_scaled()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var deployments = cluster.Client.Deployments(@namespace);
        await deployments.CreateAsync(NewDeployment("web", 1), Token);

        (await deployments.ScaleAsync("web", 5, Token)).Spec!.Replicas.ShouldBe(5);
        (await deployments.ScaleAsync("web", 0, Token)).Spec!.Replicas.GetValueOrDefault().ShouldBe(0);

        (await deployments.GetAsync("web", Token)).Spec!.Replicas.ShouldBe(0);
    }

    [Fact]
    public async Task A_pod_is_run_labelled_and_annotated()
    {
        var pods = cluster.Client.Pods(await cluster.NewNamespaceAsync());

        var pod = await pods.RunAsync("once", "busybox", new() { Command = ["sh", "-c"], Arguments = ["env"], Environment = new Dictionary<string, string> { ["A"] = "1" }, RestartPolicy = "Never", Port = 80 }, Token);
        pod.Metadata.Labels.ShouldBe(new Dictionary<string, string> { ["run"] = "once" });
        pod.Spec!.RestartPolicy.ShouldBe("Never");
        var container = pod.Spec.Containers.ShouldHaveSingleItem();
        (container.Name, container.Image, container.Env![0].Value, container.Ports![0].ContainerPortValue).ShouldBe(("once", "busybox", "1", 80));

        (await pods.LabelAsync("once", "tier", "front", Token)).Metadata.Labels.ShouldBe(new Dictionary<string, string> { ["run"] = "once", ["tier"] = "front" }, ignoreOrder: true);
        (await pods.LabelAsync("once", [new("run", null), new("tier", "back")], Token)).Metadata.Labels.ShouldBe(new Dictionary<string, string> { ["tier"] = "back" });
        (await pods.AnnotateAsync("once", "note", "with \"quotes\" and ü", Token)).Metadata.Annotations!["note"].ShouldBe("with \"quotes\" and ü");
        (await pods.AnnotateAsync("once", "note", null, Token)).Metadata.Annotations.ShouldBeNull();
        (await Should.ThrowAsync<KubernetesException>(() => pods.LabelAsync("once", "not a label", "x", Token))).Status.Reason.ShouldBe("Invalid");
    }

    [Fact]
    public async Task Events_of_one_object_are_found_in_their_order()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var pods = cluster.Client.Pods(@namespace);
        var mine = await pods.RunAsync("mine", "x", cancellationToken: Token);
        var other = await pods.RunAsync("other", "x", cancellationToken: Token);
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var (name, about, minutes) in new[] { ("b", mine, 2), ("c", other, 1), ("a", mine, 3), ("d", mine, 1) })
        {
            await cluster.Client.Events(@namespace).CreateAsync(
                new Event
                {
                    Metadata = new() { Name = name },
                    InvolvedObject = new() { ApiVersion = "v1", Kind = "Pod", Namespace = @namespace, Name = about.Metadata.Name, Uid = about.Metadata.Uid },
                    Reason = "Tested",
                    Message = name,
                    Type = "Normal",
                    LastTimestamp = start.AddMinutes(minutes),
                },
                Token);
        }

        var events = await cluster.Client.ListEventsOfAsync(mine, Token);

        events.Select(one => one.Message).ShouldBe(["d", "b", "a"]);
    }

    [Fact]
    public async Task A_workload_has_the_pods_that_it_selects()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var deployments = cluster.Client.Deployments(@namespace);
        await deployments.CreateAsync(NewDeployment("web", 1), Token);
        await cluster.Client.Pods(@namespace).RunAsync("web-1", "x", new() { Labels = new Dictionary<string, string> { ["app"] = "web" } }, Token);
        await cluster.Client.Pods(@namespace).RunAsync("stranger", "x", cancellationToken: Token);

        (await deployments.ListPodsAsync("web", Token)).Select(pod => pod.Metadata.Name).ShouldBe(["web-1"]);
    }

    [Fact]
    public async Task Objects_are_sorted_by_age()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var pods = cluster.Client.Pods(@namespace);
        await pods.RunAsync("z", "x", cancellationToken: Token);
        await Task.Delay(1100, Token); // Creation times are whole seconds.
        await pods.RunAsync("a", "x", cancellationToken: Token);

        (await pods.ListAsync(cancellationToken: Token)).OrderBy(pod => pod.Metadata.CreationTimestamp).Select(pod => pod.Metadata.Name).ShouldBe(["z", "a"]);
    }

    /// <summary>Definitions stand in for the metrics server: what is read is the same.</summary>
    [Fact]
    public async Task Metrics_are_read_and_compared_with_what_nodes_have()
    {
        await cluster.Plane.Api.CreateAsync(KubernetesApi.Definitions, Definition("pods", "PodMetrics", "Namespaced"));
        await cluster.Plane.Api.CreateAsync(KubernetesApi.Definitions, Definition("nodes", "NodeMetrics", "Cluster"));
        await cluster.Plane.Api.WaitForAsync("apis/metrics.k8s.io/v1beta1/nodes", answer => answer.IsSuccess);
        await cluster.Plane.Api.WaitForAsync("apis/metrics.k8s.io/v1beta1/pods", answer => answer.IsSuccess);
        await cluster.Plane.Api.CreateAsync("apis/metrics.k8s.io/v1beta1/namespaces/default/pods", """
            {"apiVersion":"metrics.k8s.io/v1beta1","kind":"PodMetrics","metadata":{"name":"web"},"timestamp":"2026-01-01T00:00:00Z","window":"15.3s",
             "containers":[{"name":"a","usage":{"cpu":"1500000n","memory":"1Mi"}},{"name":"b","usage":{"cpu":"250m","memory":"512Ki"}}]}
            """);
        await cluster.Plane.Api.CreateAsync("apis/metrics.k8s.io/v1beta1/nodes", """
            {"apiVersion":"metrics.k8s.io/v1beta1","kind":"NodeMetrics","metadata":{"name":"n1"},"timestamp":"2026-01-01T00:00:00Z","window":"20s","usage":{"cpu":"500m","memory":"3Gi"}}
            """);
        var node = await cluster.Client.Nodes().CreateAsync(new Node { Metadata = new() { Name = "n1" } }, Token);
        await cluster.Client.Nodes().PatchStatusAsync("n1", MergePatch.Parse("""{"status":{"allocatable":{"cpu":"2","memory":"4Gi"}}}"""), Token);

        var pod = (await cluster.Client.PodMetrics("default").ListAsync(cancellationToken: Token)).ShouldHaveSingleItem();
        var usage = (await cluster.Client.TopNodesAsync(Token)).ShouldHaveSingleItem();

        (pod.Cpu, pod.Memory, pod.Window, pod.Containers[1].Cpu).ShouldBe((new Quantity("251500u"), new Quantity("1536Ki"), "15.3s", new Quantity("250m")));
        usage.ShouldBe(new("n1", "500m", 0.25, "3Gi", 0.75));
        await cluster.Client.Nodes().DeleteAsync(node.Metadata.Name!, Token);
    }

    private static string Definition(string plural, string kind, string scope) => $$"""
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition",
         "metadata":{"name":"{{plural}}.metrics.k8s.io","annotations":{"api-approved.kubernetes.io":"unapproved, for a test"} },
         "spec":{"group":"metrics.k8s.io","scope":"{{scope}}","names":{"plural":"{{plural}}","kind":"{{kind}}" },
                 "versions":[{"name":"v1beta1","served":true,"storage":true,
                              "schema":{"openAPIV3Schema":{"type":"object","x-kubernetes-preserve-unknown-fields":true } } } ] } }
        """;

    private static Deployment NewDeployment(string name, int replicas) => new()
    {
        Metadata = new() { Name = name },
        Spec = new()
        {
            Replicas = replicas,
            Selector = new() { MatchLabels = new() { ["app"] = name } },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["app"] = name } },
                Spec = new()
                {
                    InitContainers = [new() { Name = "setup", Image = "init:1" }],
                    Containers = [new() { Name = "main", Image = "main:1" }, new() { Name = "side", Image = "side:1" }],
                },
            },
        },
    };
}
