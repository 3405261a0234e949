using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace ClientTour.Tours;

/// <summary>What concerns the cluster rather than one resource: its version, what one may do there, manifests in YAML.</summary>
internal static class ClusterTour
{
    private const string Yaml = """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings }
        data: { color: blue }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        """;

    public static async Task RunAsync(KubernetesClient client, string @namespace, CancellationToken cancellationToken)
    {
        Steps.Check("version", (await client.Discovery.GetVersionAsync(cancellationToken)).GitVersion.StartsWith("v1.", StringComparison.Ordinal));
        var found = await client.Discovery.FindAsync("apps/v1", "Deployment", cancellationToken);
        Steps.Check("discovery", found.Definition.Plural == "deployments");
        Steps.Check("access review", await client.CanIAsync<Pod>("delete", @namespace, cancellationToken: cancellationToken));

        var options = new ManifestOptions { DefaultNamespace = @namespace };
        var objects = KubernetesManifests.Parse(Yaml);
        (await client.ApplyAllAsync(objects, options, cancellationToken)).ThrowIfAnyFailed();
        Steps.Check("apply YAML", (await client.Services(@namespace).GetAsync("web", cancellationToken)).Spec!.Ports is [{ Port: 80, TargetPort.IsString: true }]);
        (await client.DeleteAllAsync(objects, options, cancellationToken)).ThrowIfAnyFailed();
        await client.ConfigMaps(@namespace).WaitForDeletionAsync("settings", TimeSpan.FromSeconds(10), cancellationToken);
        Steps.Check("delete YAML", await client.Services(@namespace).GetOrDefaultAsync("web", cancellationToken) is null);
    }
}
