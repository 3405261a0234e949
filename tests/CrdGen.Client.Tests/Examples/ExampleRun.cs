using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>What a run of an example has: a client, the namespace <c>shop</c> that the examples name, and a folder.</summary>
internal sealed class ExampleRun(KubernetesClient client, Temporary files)
{
    public const string Namespace = "shop";

    private static readonly ApplyOptions Force = new() { Force = true };

    public KubernetesClient Client => client;

    /// <summary>A YAML file.</summary>
    public string File(string yaml) => files.Write("example.yaml", yaml);

    public static Pod NewPod(string name, string label = "app", string value = "web") => new()
    {
        Metadata = { Name = name, Labels = new() { [label] = value } },
        Spec = new() { Containers = [new() { Name = "nginx", Image = "nginx:1" }] },
    };

    public static Deployment NewDeployment(string name) => new()
    {
        Metadata = { Name = name },
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = new() { ["app"] = name } },
            Template = new() { Metadata = new() { Labels = new() { ["app"] = name } }, Spec = NewPod(name).Spec },
        },
    };

    public Task<Pod> HavePodAsync(string name, string label = "app", string value = "web") => client.Pods(Namespace).ApplyAsync(NewPod(name, label, value), Force);

    public Task<Deployment> HaveDeploymentAsync(string name = "web") => client.Deployments(Namespace).ApplyAsync(NewDeployment(name), Force);

    /// <summary>An event, as controllers tell them.</summary>
    public Task<Event> TellAsync(string message, IKubernetesObject about) => client.Events(Namespace).CreateAsync(new()
    {
        Metadata = new() { GenerateName = "told-" },
        InvolvedObject = new() { ApiVersion = about.ApiVersion, Kind = about.Kind, Namespace = Namespace, Name = about.Metadata.Name, Uid = about.Metadata.Uid },
        Message = message,
        LastTimestamp = DateTimeOffset.UnixEpoch,
    });

    /// <summary>Waits for an object that the example makes, and then writes the status that nobody else does here.</summary>
    public static async Task FinishAsync<T>(ResourceClient<T> resources, string name, string status)
        where T : class, IKubernetesObject
    {
        await resources.WaitAsync(name, _ => true, TimeSpan.FromSeconds(30));
        await resources.PatchStatusAsync(name, MergePatch.Parse($$"""{"status": {{status}} }"""));
    }
}
