using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.ApiExtensions.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// Brings the definitions of a program's resources to the API server before its informers start. Replicas do so at the same time: each applies the same,
/// and what is as it should be is not written.
/// </summary>
/// <remarks>
/// Replicas of different versions meet during an update. Each definition carries the version of the program that applied it; a program of a lower version
/// leaves it alone, since its older schema would have the server drop fields that the newer one has written.
/// </remarks>
internal sealed class DefinitionInstaller(
    KubernetesClient client, DefinitionInstallerOptions options, IEnumerable<Assembly> ownAssemblies, TimeProvider time, ILogger<DefinitionInstaller> logger)
{
    /// <summary>The annotation with the version of the program that applied a definition.</summary>
    public const string VersionAnnotation = "operator.crdgen.dev/version";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Installs them all, and waits until their objects are served.</summary>
    /// <exception cref="DefinitionException">One cannot be installed.</exception>
    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Assembly> assemblies = options.Assemblies.Count > 0 ? [.. options.Assemblies] : [.. ownAssemblies];
        var count = 0;
        foreach (var assembly in assemblies)
        {
            foreach (var definition in DefinitionManifests.Of(assembly))
            {
                count++;
                await InstallAsync(definition, options.Version ?? assembly.GetName().Version ?? new(0, 0), cancellationToken).ConfigureAwait(false);
            }
        }

        if (count == 0)
        {
            throw new DefinitionException(
                $"There is no definition in {string.Join(", ", assemblies.Select(assembly => assembly.GetName().Name))}: InstallDefinitions applies what the generator made of [CustomResource] classes. Name their assembly, InstallDefinitions(o => o.Assemblies.Add(typeof(MyResource).Assembly)), or leave the call out.");
        }
    }

    /// <summary>Installs one, as of a version of the program.</summary>
    internal async Task InstallAsync(Unstructured definition, Version version, CancellationToken cancellationToken)
    {
        var name = definition.Metadata.Name!;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                // All replicas write the same, whichever leads.
                using var bypass = LeadershipFence.Bypass();
                await ApplyAsync(definition, version, cancellationToken).ConfigureAwait(false);
                if (await WaitAsync(name, cancellationToken).ConfigureAwait(false))
                {
                    return;
                }

                logger.InstallingAgain(name, "it was deleted meanwhile");
            }
            catch (KubernetesForbiddenException error)
            {
                throw new DefinitionException(
                    $"The definition {name} may not be installed. {error.Message} The program's ServiceAccount needs get, create and patch on customresourcedefinitions.apiextensions.k8s.io. Or apply the manifests before the program starts, and leave out InstallDefinitions().",
                    error);
            }
            catch (KubernetesInvalidException error)
            {
                throw new DefinitionException($"The API server refuses the definition {name}. {error.Message}", error);
            }
            catch (Exception error) when (error is not OperationCanceledException && ListAndWatchOptions.IsTransient(error))
            {
                logger.InstallingAgain(name, error.Message);
            }

            await Task.Delay(Doubling.Of(Pause, LongestPause, attempt), time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ApplyAsync(Unstructured definition, Version version, CancellationToken cancellationToken)
    {
        var name = definition.Metadata.Name!;
        var definitions = client.Resources(CustomResourceDefinition.Definition);
        var existing = await UnlessGoingAsync(definitions, name, cancellationToken).ConfigureAwait(false);
        if (existing is not null)
        {
            if (Version.TryParse(existing.Metadata.Annotations?.GetValueOrDefault(VersionAnnotation), out var installed) && installed > version)
            {
                logger.NewerInstalled(name, installed, version);
                return;
            }

            RefuseToDropStored(definition, existing);
        }

        var wanted = definition.ToJson();
        var metadata = (JsonObject)wanted["metadata"]!;
        if (metadata["annotations"] is not JsonObject annotations)
        {
            metadata["annotations"] = annotations = [];
        }

        annotations[VersionAnnotation] = version.ToString();
        // The definition is the program's: what was applied by hand before becomes its own.
        var result = await definitions.ApplyAsync(Unstructured.Parse(wanted.ToJsonString()), new() { Force = true }, cancellationToken).ConfigureAwait(false);
        if (result.Metadata.ResourceVersion != existing?.Metadata.ResourceVersion)
        {
            logger.Installed(name, version);
        }
    }

    /// <summary>
    /// What is there, once nothing is there that is being deleted: the server takes changes to that, and removes it with all its objects all the same.
    /// </summary>
    private async Task<Unstructured?> UnlessGoingAsync(ResourceClient<Unstructured> definitions, string name, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var isFirst = true; ; isFirst = false)
        {
            var existing = await definitions.GetOrDefaultAsync(name, cancellationToken).ConfigureAwait(false);
            if (existing?.Metadata.DeletionTimestamp is null)
            {
                return existing;
            }

            if (time.GetElapsedTime(start) > options.Timeout)
            {
                throw new DefinitionException(
                    $"The definition {name} is being deleted, and is not gone after {options.Timeout}: it waits for {string.Join(", ", existing.Metadata.Finalizers ?? [])}. Its objects go first; see which of them have metadata.finalizers that nobody removes.");
            }

            if (isFirst)
            {
                logger.Going(name);
            }

            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="DefinitionException">Objects are stored in a version that the new definition does not have.</exception>
    private static void RefuseToDropStored(Unstructured definition, Unstructured existing)
    {
        var versions = Texts(definition["spec"]?["versions"] as JsonArray, version => version?["name"]);
        var lost = Texts(existing["status"]?["storedVersions"] as JsonArray, version => version).Except(versions, StringComparer.Ordinal).ToList();
        if (lost.Count > 0)
        {
            throw new DefinitionException(
                $"The program's definition {definition.Metadata.Name} has no version {string.Join(", ", lost)} any more, in which objects are stored (status.storedVersions). Keep it, with served: false if need be, until all objects have been written in another version and status.storedVersions says so.");
        }
    }

    private static IReadOnlyList<string> Texts(JsonArray? items, Func<JsonNode?, JsonNode?> text) => [.. (items ?? []).Select(item => text(item)?.GetValue<string>() ?? "")];

    /// <summary>Asks until it is established: with <c>get</c> alone, no list and no watch.</summary>
    /// <returns>Whether it is: false if it was deleted meanwhile.</returns>
    private async Task<bool> WaitAsync(string name, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            var definition = await client.Resources<CustomResourceDefinition>().GetOrDefaultAsync(name, cancellationToken).ConfigureAwait(false);
            if (definition is null or { Metadata.DeletionTimestamp: not null })
            {
                return false;
            }

            var conditions = definition.Status?.Conditions ?? [];
            if (conditions.Any(condition => condition is { Type: "Established", Status: "True" }))
            {
                return true;
            }

            if (time.GetElapsedTime(start) > options.Timeout)
            {
                throw new DefinitionException(
                    $"The API server has not accepted the definition {name} within {options.Timeout}: {string.Join("; ", conditions.Where(condition => condition.Status != "True").Select(condition => $"{condition.Type}: {condition.Message}"))}");
            }

            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
