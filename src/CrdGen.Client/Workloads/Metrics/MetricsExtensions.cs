using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>What pods and nodes use: what <c>kubectl top</c> shows. The cluster must have a metrics server.</summary>
public static class MetricsExtensions
{
    /// <summary>What pods use, in a namespace or in all. They can be read and listed only.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<PodMetrics> PodMetrics(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PodMetrics>(@namespace);
    }

    /// <summary>What nodes use. They can be read and listed only.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<NodeMetrics> NodeMetrics(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<NodeMetrics>();
    }

    /// <summary>What nodes use of what pods may have of them, by name.</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused: there is no metrics server, for one.</exception>
    [RequiresPermission("list", Resource = "nodes")]
    [RequiresPermission("list", Group = "metrics.k8s.io", Resource = "nodes")]
    public static async Task<IReadOnlyList<NodeUsage>> TopNodesAsync(this KubernetesClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var usages = new List<NodeUsage>();
        var allocatable = new Dictionary<string, Dictionary<string, Quantity>>(StringComparer.Ordinal);
        await foreach (var node in client.Resources<Node>().ListAllAsync(null, cancellationToken).ConfigureAwait(false))
        {
            allocatable[node.Metadata.Name!] = node.Status?.Allocatable ?? [];
        }

        await foreach (var node in client.NodeMetrics().ListAllAsync(null, cancellationToken).ConfigureAwait(false))
        {
            var limits = allocatable.GetValueOrDefault(node.Metadata.Name!) ?? [];
            usages.Add(new(node.Metadata.Name!, node.Cpu, Fraction(node.Cpu, limits, "cpu"), node.Memory, Fraction(node.Memory, limits, "memory")));
        }

        return [.. usages.OrderBy(usage => usage.Name, StringComparer.Ordinal)];
    }

    private static double? Fraction(Quantity used, Dictionary<string, Quantity> limits, string resource) =>
        limits.TryGetValue(resource, out var limit) && limit.Sign > 0 ? used.ToDouble() / limit.ToDouble() : null;
}
