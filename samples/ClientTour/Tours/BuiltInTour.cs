using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;

namespace ClientTour.Tours;

/// <summary>Built-in resources: types of CrdGen.Models, and their apply configurations.</summary>
internal static class BuiltInTour
{
    public static async Task RunAsync(KubernetesClient client, string @namespace, CancellationToken cancellationToken)
    {
        await new VerbTour<Secret>(client.Secrets(@namespace), name => new() { Metadata = { Name = name }, StringData = new() { ["key"] = name } }).RunAsync(cancellationToken);
        await DeployAsync(client.Deployments(@namespace), cancellationToken);
    }

    private static async Task DeployAsync(ResourceClient<Deployment> deployments, CancellationToken cancellationToken)
    {
        var labels = new Dictionary<string, string> { ["app"] = "web" };
        var deployment = await deployments.ApplyAsync(
            new DeploymentApplyConfiguration("web")
            {
                Spec = new()
                {
                    Replicas = 2,
                    Selector = new() { MatchLabels = labels },
                    Template = new() { Metadata = new() { Labels = labels }, Spec = new() { Containers = [new() { Name = "web", Image = "nginx" }] } },
                },
            },
            cancellationToken);
        Steps.Check("Deployment: apply configuration", deployment.Spec is { Replicas: 2, Template.Spec.Containers: [{ Image: "nginx" }] });

        var scale = await deployments.GetScaleAsync("web", cancellationToken);
        scale.Spec!.Replicas = 3;
        Steps.Check("Deployment: scale", (await deployments.ReplaceScaleAsync(scale, cancellationToken: cancellationToken)).Spec!.Replicas == 3);

        var status = await deployments.ApplyStatusAsync(
            new DeploymentApplyConfiguration("web") { Status = new() { ObservedGeneration = 1, Replicas = 3 } },
            new ApplyOptions { FieldManager = "tour" },
            cancellationToken);
        Steps.Check("Deployment: apply status", status.Status?.Replicas == 3);

        var patch = StrategicMergePatch.Parse("""{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:2"}]}}}}""");
        Steps.Check("Deployment: strategic merge patch", (await deployments.PatchAsync("web", patch, cancellationToken)).Spec!.Template.Spec!.Containers is [{ Image: "nginx:2" }]);
    }
}
