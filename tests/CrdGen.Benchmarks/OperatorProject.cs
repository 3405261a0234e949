using System.Globalization;
using CrdGen.GeneratorHarness;

namespace CrdGen.Benchmarks;

/// <summary>
/// The resources of <see cref="Workload"/> as an operator has them: with a controller for each, of ordinary code that uses
/// their metadata. So that it compiles without the generator, the envelope stands there by hand, unless GENERATED is defined:
/// what the generator costs is then what it costs beyond the code that it saves.
/// </summary>
internal static class OperatorProject
{
    public static IEnumerable<(string Path, string Source)> Files(int roots)
    {
        yield return ("Cluster.cs", Cluster);
        for (var i = 0; i < roots; i++)
        {
            var number = i.ToString("0000", CultureInfo.InvariantCulture);
            yield return ($"Component{number}.ByHand.cs", ByHand(number));
            yield return ($"Component{number}Controller.cs", Controller(number));
        }
    }

    private static string ByHand(string number) => $$"""
        #if !GENERATED
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using CrdGen;

        namespace Acme;

        partial class Component{{number}} : IKubernetesResource<Component{{number}}>
        {
            [JsonPropertyName("apiVersion"), JsonPropertyOrder(-3)]
            public string ApiVersion { get; set; } = "platform.acme.io/v1";

            [JsonPropertyName("kind"), JsonPropertyOrder(-2)]
            public string Kind { get; set; } = "Component{{number}}";

            [JsonPropertyName("metadata"), JsonPropertyOrder(-1)]
            public ObjectMeta Metadata { get; set; } = new();

            public static ResourceDefinition Definition { get; } =
                new("platform.acme.io", "v1", "Component{{number}}", "Component{{number}}List", "component{{number}}s", ResourceScope.Namespaced);
        }

        public sealed class Component{{number}}List : KubernetesList<Component{{number}}>;
        #endif
        """;

    private static string Controller(string number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using CrdGen;

        namespace Acme;

        /// <summary>Runs the containers of a component.</summary>
        public sealed class Component{{number}}Controller(ICluster cluster, TimeProvider clock)
        {
            private static readonly TimeSpan Resync = TimeSpan.FromMinutes(10);

            public async Task<TimeSpan> ReconcileAsync(string ns, string name, CancellationToken cancellationToken)
            {
                var component = await cluster.GetAsync<Component{{number}}>(ns, name, cancellationToken);
                if (component is null)
                {
                    return Resync;
                }

                if (component.Metadata.DeletionTimestamp is not null)
                {
                    await cluster.DeleteAsync<Workload>(ns, name, cancellationToken);
                    component.Metadata.Finalizers?.Remove("platform.acme.io/component");
                    await cluster.UpdateAsync(component, cancellationToken);
                    return Resync;
                }

                try
                {
                    var problems = Problems(component.Spec).ToList();
                    if (problems.Count > 0)
                    {
                        return await ReportAsync(component, false, "Invalid", string.Join("; ", problems), cancellationToken);
                    }

                    var desired = Desired(component);
                    var actual = await cluster.GetAsync<Workload>(ns, name, cancellationToken);
                    if (actual is null || !actual.Equals(desired))
                    {
                        await cluster.UpdateAsync(desired, cancellationToken);
                    }

                    return await ReportAsync(component, true, "Running", $"{desired.Replicas} replicas of {desired.Image}", cancellationToken);
                }
                catch (ClusterException exception) when (exception.IsTransient)
                {
                    return await ReportAsync(component, false, "Retrying", exception.Message, cancellationToken);
                }
            }

            private static IEnumerable<string> Problems(Component{{number}}Spec spec)
            {
                if (spec.MinReplicas > spec.MaxReplicas)
                {
                    yield return $"minReplicas ({spec.MinReplicas}) is more than maxReplicas ({spec.MaxReplicas})";
                }

                foreach (var port in spec.Ports ?? [])
                {
                    if (port is < 1 or > 65535)
                    {
                        yield return $"{port} is no port";
                    }
                }

                if (spec.Host is { Length: > 0 } host && !host.Contains('.', StringComparison.Ordinal))
                {
                    yield return $"{host} has no domain";
                }
            }

            private static Workload Desired(Component{{number}} component)
            {
                var spec = component.Spec;
                var environment = new SortedDictionary<string, string>(spec.Environment ?? [], StringComparer.Ordinal)
                {
                    ["LOG_LEVEL"] = spec.LogLevel switch
                    {
                        LogLevel.Debug => "debug",
                        LogLevel.Warning => "warn",
                        LogLevel.Error => "error",
                        _ => "info",
                    },
                };
                foreach (var (name, volume) in spec.Volumes ?? [])
                {
                    environment["VOLUME_" + name.ToUpperInvariant()] = volume.Url + "?size=" + volume.SizeGi;
                }

                var arguments = new List<string>(spec.Arguments ?? []);
                if (spec.TraceRatio > 0)
                {
                    arguments.Add($"--trace-ratio={spec.TraceRatio:0.###}");
                }

                return new Workload(component.Metadata.Namespace ?? "default", component.Metadata.Name ?? "")
                {
                    Image = spec.Image,
                    Replicas = spec.Paused ? 0 : Math.Clamp(spec.MinReplicas, 0, spec.MaxReplicas),
                    Arguments = arguments,
                    Environment = environment.Select(pair => $"{pair.Key}={pair.Value}").ToList(),
                };
            }

            private async Task<TimeSpan> ReportAsync(Component{{number}} component, bool ready, string reason, string message, CancellationToken cancellationToken)
            {
                var condition = new Condition
                {
                    Type = "Ready",
                    Status = ready ? "True" : "False",
                    Reason = reason,
                    Message = message,
                    LastTransitionTime = clock.GetUtcNow(),
                    ObservedGeneration = component.Metadata.Generation,
                };
                var others = component.Status?.Conditions.Where(other => other.Type != condition.Type) ?? [];
                var status = new CommonStatus { ObservedGeneration = component.Metadata.Generation ?? 0, Conditions = [.. others, condition] };
                await cluster.UpdateStatusAsync(component, status, cancellationToken);
                return ready ? Resync : TimeSpan.FromSeconds(10);
            }
        }
        """;

    private const string Cluster = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Acme;

        public interface ICluster
        {
            Task<T?> GetAsync<T>(string ns, string name, CancellationToken cancellationToken) where T : class;
            Task UpdateAsync<T>(T value, CancellationToken cancellationToken) where T : class;
            Task UpdateStatusAsync<T>(T value, CommonStatus status, CancellationToken cancellationToken) where T : class;
            Task DeleteAsync<T>(string ns, string name, CancellationToken cancellationToken) where T : class;
        }

        public sealed class ClusterException(string message, bool isTransient) : Exception(message)
        {
            public bool IsTransient => isTransient;
        }

        public sealed record Workload(string Namespace, string Name)
        {
            public string Image { get; init; } = "";
            public int Replicas { get; init; }
            public IReadOnlyList<string> Arguments { get; init; } = [];
            public IReadOnlyList<string> Environment { get; init; } = [];
        }
        """;
}
