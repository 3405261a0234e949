using System.Text.Json.Nodes;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Manifests;

/// <summary>
/// Brings the objects of manifests to the server: definitions and namespaces first, and what needs them once they are served; else in the
/// order in which they stand. One that fails does not keep the others from it.
/// </summary>
internal sealed class ManifestRun(KubernetesClient client, ManifestOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<IReadOnlyList<ManifestResult>> RunAsync(
        IEnumerable<Unstructured> objects, Func<ResourceClient<Unstructured>, Unstructured, CancellationToken, Task<ManifestResult>> act, CancellationToken cancellationToken)
    {
        var all = objects.ToList();
        var results = new ManifestResult[all.Count];
        var (first, later) = (Indices(all, IsFirst), Indices(all, obj => !IsFirst(obj)));
        foreach (var index in first)
        {
            results[index] = await TryAsync(all[index], [], act, cancellationToken).ConfigureAwait(false);
        }

        var fresh = await WaitForDefinitionsAsync(first.Select(index => results[index]), cancellationToken).ConfigureAwait(false);
        foreach (var index in later)
        {
            results[index] = await TryAsync(all[index], fresh, act, cancellationToken).ConfigureAwait(false);
        }

        return results;
    }

    public async Task<IReadOnlyList<ManifestResult>> DeleteAsync(IEnumerable<Unstructured> objects, CancellationToken cancellationToken)
    {
        var all = objects.ToList();
        var results = new ManifestResult[all.Count];
        // Backwards, and definitions and namespaces last: their objects go with them.
        foreach (var index in Indices(all, IsFirst).Concat(Indices(all, obj => !IsFirst(obj))).Reverse())
        {
            var result = await TryAsync(all[index], [], DeleteAsync, cancellationToken).ConfigureAwait(false);

            // Of what is not served there are no objects. That is meant where the definition is to go as well, else it may be a mistake.
            results[index] = result.Error is KubernetesResourceMissingException && all.Exists(other => Defines(other, result.Manifest)) ? new(result.Manifest, ManifestOutcome.Absent) : result;
        }

        return results;
    }

    private async Task<ManifestResult> DeleteAsync(ResourceClient<Unstructured> resource, Unstructured obj, CancellationToken cancellationToken)
    {
        var wasThere = await resource.DeleteIfExistsAsync(obj.Metadata.Name ?? "", new() { DryRun = options.DryRun }, cancellationToken).ConfigureAwait(false);
        return new(obj, wasThere ? ManifestOutcome.Deleted : ManifestOutcome.Absent);
    }

    private static bool IsFirst(Unstructured obj) => Is(obj, CustomResourceDefinition.Definition) || Is(obj, Namespace.Definition);

    private static bool Is(Unstructured obj, ResourceDefinition definition) => obj.ApiVersion == definition.ApiVersion && obj.Kind == definition.Kind;

    private static bool Defines(Unstructured definition, Unstructured obj) =>
        Is(definition, CustomResourceDefinition.Definition)
        && definition["spec"] is JsonObject spec && (Text(spec["group"]), Text((spec["names"] as JsonObject)?["kind"])) == (obj.ApiVersion.Split('/')[0], obj.Kind);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static List<int> Indices(List<Unstructured> objects, Func<Unstructured, bool> predicate) =>
        [.. Enumerable.Range(0, objects.Count).Where(index => predicate(objects[index]))];

    private async Task<ManifestResult> TryAsync(
        Unstructured obj, HashSet<(string Group, string Kind)> fresh, Func<ResourceClient<Unstructured>, Unstructured, CancellationToken, Task<ManifestResult>> act, CancellationToken cancellationToken)
    {
        // A definition can be established some time before the server serves its objects.
        var isFresh = fresh.Contains((obj.ApiVersion.Split('/')[0], obj.Kind));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                var resource = await client.Discovery.FindAsync(obj.ApiVersion, obj.Kind, cancellationToken).ConfigureAwait(false);
                var isNamespaced = resource.Definition.Scope == ResourceScope.Namespaced;
                return await act(client.Resources(resource.Definition, isNamespaced ? obj.Metadata.Namespace ?? options.DefaultNamespace ?? client.Namespace : null), obj, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesResourceMissingException) when (isFresh && TimeProvider.System.GetElapsedTime(start) < options.DefinitionTimeout)
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is KubernetesException or HttpRequestException or ArgumentException)
            {
                return new(obj, ManifestOutcome.Failed, Error: error);
            }
        }
    }

    private async Task<HashSet<(string Group, string Kind)>> WaitForDefinitionsAsync(IEnumerable<ManifestResult> results, CancellationToken cancellationToken)
    {
        var fresh = new HashSet<(string Group, string Kind)>();
        foreach (var result in results)
        {
            if (options.DryRun || result.Error is not null || !Is(result.Manifest, CustomResourceDefinition.Definition))
            {
                continue;
            }

            var definitions = client.Resources<CustomResourceDefinition>();
            try
            {
                var definition = await definitions.WaitForConditionAsync(result.Manifest.Metadata.Name!, "Established", options.DefinitionTimeout, cancellationToken: cancellationToken).ConfigureAwait(false);
                fresh.Add((definition.Spec.Group, definition.Spec.Names.Kind));
            }
            catch (KubernetesWaitException)
            {
                // Its objects say so themselves.
            }
        }

        return fresh;
    }
}
