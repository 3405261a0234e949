using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of workloads, in C#.</summary>
internal static class WorkloadExamples
{
    public static async Task DeploymentExamples(KubernetesClient client, Deployment deployment)
    {
        await client.ServiceAccounts("shop").CreateOrReplaceAsync(new() { Metadata = { Name = "robot" } });
        await client.Deployments("shop").CreateAsync(deployment);
        await client.Deployments("shop").ScaleAsync("nginx", 2);
        await client.Deployments("shop").DeleteAsync("nginx");
    }

    public static async Task LoadAndCreateDeployment(KubernetesClient client, string file)
    {
        await client.Deployments("shop").CreateAsync((await KubernetesManifests.LoadAsync(file)).Single().To<Deployment>());
    }

    public static async Task ScaleEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").ScaleAsync("web", 4);
    }

    public static async Task ScaleWithLabelsEquivalent(KubernetesClient client)
    {
        await foreach (var set in client.StatefulSets("shop").ListAllAsync(new() { LabelSelector = "app=my-database" }))
        {
            await client.StatefulSets("shop").ScaleAsync(set.Metadata.Name!, 4);
        }
    }

    public static async Task RolloutPauseEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").PauseRolloutAsync("web");
    }

    public static async Task RolloutRestartEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").RestartRolloutAsync("web");
    }

    public static async Task RolloutResumeEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").ResumeRolloutAsync("web");
    }

    public static async Task RolloutSetImageEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").SetImageAsync("web", container: "nginx", image: "nginx:alpine");
    }

    public static async Task RolloutUndoEquivalent(KubernetesClient client)
    {
        await client.Deployments("shop").UndoRolloutAsync("web");
    }

    public static async Task JobExample(KubernetesClient client, Job job)
    {
        await client.Jobs("shop").CreateAsync(job);
        await client.Jobs("shop").WaitForConditionAsync("pi", "Complete", TimeSpan.FromMinutes(2));
        await foreach (var line in client.Pods("shop").ReadAllLogLinesAsync(await client.Jobs("shop").ListPodsAsync("pi")))
        {
            Console.WriteLine(line.Text);
        }
    }

    public static async Task CronJobExample(KubernetesClient client, CronJob cronJob)
    {
        await client.CronJobs("shop").CreateAsync(cronJob);
        await foreach (var change in client.Pods("shop").WatchAsync())
        {
            if (change.Object.Status?.Phase == "Succeeded")
            {
                Console.WriteLine(await client.Pods("shop").ReadLogAsync(change.Object.Metadata.Name!));
            }
        }
    }

    public static async Task HorizontalPodAutoscalerV1Example(KubernetesClient client)
    {
        await client.AutoscalingV1HorizontalPodAutoscalers("shop").CreateOrReplaceAsync(new()
        {
            Metadata = { Name = "by-cpu" },
            Spec = new() { ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" }, MaxReplicas = 10, TargetCPUUtilizationPercentage = 50 },
        });
    }

    public static async Task HorizontalPodAutoscalerV2beta2Example(KubernetesClient client)
    {
        await client.HorizontalPodAutoscalers("shop").CreateAsync(new()
        {
            Metadata = { Name = "by-metrics" },
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MaxReplicas = 10,
                Metrics = [new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 50 } } }],
                Behavior = new() { ScaleDown = new() { Policies = [new() { Type = "Percent", Value = 10, PeriodSeconds = 60 }] } },
            },
        });
    }

    public static async Task PodDisruptionBudgetExample(KubernetesClient client)
    {
        await client.PodDisruptionBudgets("shop").CreateOrReplaceAsync(new()
        {
            Metadata = { Name = "zookeeper" },
            Spec = new() { MaxUnavailable = "1%", Selector = new() { MatchLabels = new() { ["app"] = "zookeeper" } } },
        });
    }

    public static async Task<IReadOnlyList<NodeUsage>> TopExample(KubernetesClient client)
    {
        var served = await client.Discovery.FindOrDefaultAsync("metrics.k8s.io/v1beta1", "NodeMetrics");
        var nodes = await client.TopNodesAsync();
        var pods = (await client.PodMetrics("shop").ListAsync()).OrderByDescending(pod => pod.Cpu);
        var web = await client.PodMetrics("shop").GetOrDefaultAsync("web");

        _ = (served, pods, web);
        return nodes;
    }

    public static async Task<IReadOnlyList<string>> TopEquivalent(KubernetesClient client)
    {
        var usage = (await client.NodeMetrics().ListAsync()).Select(node => $"{node.Metadata.Name} {node.Cpu} {node.Memory}");

        return [.. usage];
    }
}
