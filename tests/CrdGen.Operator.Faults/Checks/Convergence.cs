using System.Globalization;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Faults.Workloads;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>Whether every object is reconciled to its last state, by what the server has.</summary>
internal sealed class Convergence(KubernetesClient client, string ns)
{
    private const int Shown = 5;
    private int collected;

    /// <summary>
    /// How many ConfigMaps were left over. A replica whose watch is late may make one for an owner that is gone, of which it learns later: these have an owner
    /// reference, and belong to Kubernetes' garbage collector, whose part is played here.
    /// </summary>
    public int Collected => collected;

    /// <summary>Waits until it is so.</summary>
    /// <returns>What is not so after all that time; empty where all is.</returns>
    public async Task<IReadOnlyList<string>> WaitAsync(TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await CollectAsync();
            var wrong = await WrongAsync();
            if (wrong.Count == 0 || TimeProvider.System.GetElapsedTime(start) > patience)
            {
                return wrong.Count <= Shown ? wrong : [.. wrong.Take(Shown), string.Create(CultureInfo.InvariantCulture, $"and {wrong.Count - Shown} more")];
            }

            await Task.Delay(500);
        }
    }

    private async Task CollectAsync()
    {
        try
        {
            var uids = (await client.Resources<Workload>(ns).ListAsync()).Select(workload => workload.Metadata.Uid).ToHashSet(StringComparer.Ordinal);
            foreach (var orphan in (await client.ConfigMaps(ns).ListAsync()).Where(map => map.Metadata.OwnerReferences is { Count: > 0 } owners && !owners.Exists(owner => uids.Contains(owner.Uid))))
            {
                collected += await client.ConfigMaps(ns).DeleteIfExistsAsync(orphan.Metadata.Name!, new DeletionOptions { Uid = orphan.Metadata.Uid }) ? 1 : 0;
            }
        }
        catch (KubernetesException)
        {
            // The next time.
        }
    }

    private async Task<IReadOnlyList<string>> WrongAsync()
    {
        try
        {
            var children = (await client.ConfigMaps(ns).ListAsync()).ToDictionary(map => map.Metadata.Name!, StringComparer.Ordinal);
            var wrong = new List<string>();
            foreach (var workload in await client.Resources<Workload>(ns).ListAsync())
            {
                children.Remove(workload.Metadata.Name!, out var child);
                if (Problem(workload, child) is { } problem)
                {
                    wrong.Add($"{workload.Metadata.Name} in version {workload.Metadata.ResourceVersion}: {problem}");
                }
            }

            wrong.AddRange(children.Keys.Select(name => $"the ConfigMap of {name} is left over"));
            return wrong;
        }
        catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException)
        {
            return [error.Message];
        }
    }

    private static string? Problem(Workload workload, ConfigMap? child) => workload switch
    {
        { Metadata.DeletionTimestamp: not null } => "it is deleted, and was not cleaned up",
        { Status: null } => "it has no status",
        _ when workload.Status.Value != workload.Spec.Value => $"its value is {workload.Spec.Value}, the status has {workload.Status.Value}",
        _ when workload.Status.ObservedGeneration != workload.Metadata.Generation => $"its generation is {workload.Metadata.Generation}, the status has {workload.Status.ObservedGeneration}",
        _ when child?.Data?["value"] != workload.Spec.Value.ToString(CultureInfo.InvariantCulture) => $"its value is {workload.Spec.Value}, the ConfigMap has {child?.Data?["value"] ?? "nothing"}",
        _ => null,
    };
}
