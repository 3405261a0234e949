using Shouldly;

namespace CrdGen.Client.Tests.Examples;

/// <summary>The examples of workloads, services and volumes that an API server alone can answer, and what must have come of them.</summary>
internal static class WorkloadRows
{
    public static IReadOnlyDictionary<string, Func<ExampleRun, Task>> All { get; } = new Dictionary<string, Func<ExampleRun, Task>>
    {
        [nameof(WorkloadExamples.DeploymentExamples)] = async run =>
        {
            await WorkloadExamples.DeploymentExamples(run.Client, ExampleRun.NewDeployment("nginx"));
            (await run.Client.Deployments("shop").GetOrDefaultAsync("nginx")).ShouldBeNull();
        },
        [nameof(WorkloadExamples.LoadAndCreateDeployment)] = async run =>
        {
            await WorkloadExamples.LoadAndCreateDeployment(run.Client, run.File("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: loaded}
                spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: main, image: busybox}]}}}
                """));
            (await run.Client.Deployments("shop").GetAsync("loaded")).Spec!.Template.Spec!.Containers[0].Image.ShouldBe("busybox");
        },
        [nameof(WorkloadExamples.ScaleEquivalent)] = async run =>
        {
            await run.HaveDeploymentAsync();
            await WorkloadExamples.ScaleEquivalent(run.Client);
            (await run.Client.Deployments("shop").GetAsync("web")).Spec!.Replicas.ShouldBe(4);
        },
        [nameof(WorkloadExamples.ScaleWithLabelsEquivalent)] = async run =>
        {
            await run.Client.StatefulSets("shop").CreateAsync(new()
            {
                Metadata = { Name = "db", Labels = new() { ["app"] = "my-database" } },
                Spec = new() { Selector = new() { MatchLabels = new() { ["a"] = "b" } }, Template = new() { Metadata = new() { Labels = new() { ["a"] = "b" } }, Spec = ExampleRun.NewPod("db").Spec } },
            });
            await WorkloadExamples.ScaleWithLabelsEquivalent(run.Client);
            (await run.Client.StatefulSets("shop").GetAsync("db")).Spec!.Replicas.ShouldBe(4);
        },
        [nameof(WorkloadExamples.RolloutPauseEquivalent)] = async run =>
        {
            await run.HaveDeploymentAsync();
            await WorkloadExamples.RolloutPauseEquivalent(run.Client);
            (await run.Client.Deployments("shop").GetAsync("web")).Spec!.Paused.ShouldBe(true);
            await run.Client.Deployments("shop").ResumeRolloutAsync("web");
        },
        [nameof(WorkloadExamples.RolloutRestartEquivalent)] = async run =>
        {
            await run.HaveDeploymentAsync();
            await WorkloadExamples.RolloutRestartEquivalent(run.Client);
            (await run.Client.Deployments("shop").GetAsync("web")).Spec!.Template.Metadata!.Annotations!.ShouldContainKey("kubectl.kubernetes.io/restartedAt");
        },
        [nameof(WorkloadExamples.RolloutResumeEquivalent)] = async run =>
        {
            await run.HaveDeploymentAsync();
            await run.Client.Deployments("shop").PauseRolloutAsync("web");
            await WorkloadExamples.RolloutResumeEquivalent(run.Client);
            (await run.Client.Deployments("shop").GetAsync("web")).Spec!.Paused.ShouldNotBe(true);
        },
        [nameof(WorkloadExamples.RolloutSetImageEquivalent)] = async run =>
        {
            await run.HaveDeploymentAsync();
            await WorkloadExamples.RolloutSetImageEquivalent(run.Client);
            (await run.Client.Deployments("shop").GetAsync("web")).Spec!.Template.Spec!.Containers[0].Image.ShouldBe("nginx:alpine");
        },
        [nameof(WorkloadExamples.JobExample)] = run => Task.WhenAll(
            WorkloadExamples.JobExample(run.Client, ObjectRows.NewJob("pi")),
            ExampleRun.FinishAsync(run.Client.Jobs("shop"), "pi", """
                {"startTime":"2026-01-01T00:00:00Z","completionTime":"2026-01-01T00:01:00Z","succeeded":1,
                 "conditions":[{"type":"SuccessCriteriaMet","status":"True"},{"type":"Complete","status":"True"}]}
                """)),
        [nameof(WorkloadExamples.HorizontalPodAutoscalerV2beta2Example)] = async run =>
        {
            await WorkloadExamples.HorizontalPodAutoscalerV2beta2Example(run.Client);
            (await run.Client.HorizontalPodAutoscalers("shop").GetAsync("by-metrics")).Spec!.Behavior!.ScaleDown!.Policies![0].Value.ShouldBe(10);
        },
        [nameof(WorkloadExamples.PodDisruptionBudgetExample)] = async run =>
        {
            await WorkloadExamples.PodDisruptionBudgetExample(run.Client);
            (await run.Client.PodDisruptionBudgets("shop").GetAsync("zookeeper")).Spec!.MaxUnavailable!.Value.ToString().ShouldBe("1%");
        },

        [nameof(ServiceAndStorageExamples.ServiceExample)] = async run =>
        {
            await ServiceAndStorageExamples.ServiceExample(run.Client);
            (await run.Client.Services("shop").GetAsync("my-service")).Spec!.Ports![0].TargetPort!.Value.AsInt32().ShouldBe(9376);
        },
        [nameof(ServiceAndStorageExamples.LoadAndCreateService)] = async run =>
        {
            await ServiceAndStorageExamples.LoadAndCreateService(run.Client, run.File("{apiVersion: v1, kind: Service, metadata: {name: loaded}, spec: {ports: [{port: 8080}]}}"));
            (await run.Client.Services("shop").GetAsync("loaded")).Spec!.Ports![0].Port.ShouldBe(8080);
        },
        [nameof(ServiceAndStorageExamples.EndpointsExample)] = async run =>
        {
            await ServiceAndStorageExamples.EndpointsExample(run.Client);
            (await run.Client.Endpoints("shop").GetAsync("external-web")).Subsets![0].Addresses![0].IP.ShouldBe("10.10.50.53");
        },
        [nameof(ServiceAndStorageExamples.NetworkPolicyExample)] = async run =>
        {
            await ServiceAndStorageExamples.NetworkPolicyExample(run.Client, run.File("{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: all}, spec: {podSelector: {}}}"));
            (await run.Client.NetworkPolicies("shop").ListAsync()).Select(policy => policy.Metadata.Name).ShouldBe(["all", "db"]);
        },
        [nameof(ServiceAndStorageExamples.StorageClassExamples)] = async run =>
        {
            await ServiceAndStorageExamples.StorageClassExamples(run.Client);
            (await run.Client.StorageClasses().GetOrDefaultAsync("slow")).ShouldBeNull();
        },
        [nameof(ServiceAndStorageExamples.ListStorageClassExample)] = async run =>
        {
            await run.Client.StorageClasses().CreateAsync(new() { Metadata = { Name = "fast" }, Provisioner = "example.com/disk" });
            (await ServiceAndStorageExamples.ListStorageClassExample(run.Client)).ShouldContain("fast");
        },
        [nameof(ServiceAndStorageExamples.PersistentVolumeExample)] = async run =>
        {
            await ServiceAndStorageExamples.PersistentVolumeExample(run.Client);
            (await run.Client.PersistentVolumes().GetAsync("local-volume")).Spec!.Capacity!["storage"].ShouldBe(new Quantity("500Gi"));
        },
        [nameof(ServiceAndStorageExamples.PersistentVolumeClaimExample)] = async run =>
        {
            await ServiceAndStorageExamples.PersistentVolumeClaimExample(run.Client, run.File("{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: my-local-storage}, provisioner: example.com/none}"));
            (await run.Client.StorageClasses().GetOrDefaultAsync("my-local-storage")).ShouldBeNull();
        },
    };
}
