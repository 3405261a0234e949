using System.Text.Json.Nodes;
using CrdGen;
using CrdGen.Client;

namespace ClientTour.Tours;

/// <summary>Objects without a type.</summary>
internal static class TypelessTour
{
    private static readonly ResourceDefinition ConfigMaps = new("", "v1", "ConfigMap", "ConfigMapList", "configmaps", ResourceScope.Namespaced);

    public static Task RunAsync(KubernetesClient client, string @namespace, CancellationToken cancellationToken) => new VerbTour<Unstructured>(
        client.Resources(ConfigMaps, @namespace),
        name => new("v1", "ConfigMap", name) { ["data"] = new JsonObject { ["key"] = name } }).RunAsync(cancellationToken);
}
