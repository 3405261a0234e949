using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>
/// What the controller of StatefulSets and the scheduler do: pods by their ordinals, one after the other or (<c>podManagementPolicy: Parallel</c>) at once, a claim
/// for each, and a rollout from the highest ordinal that waits for each pod. In order, a pod that never gets ready holds up everything, its own update too
/// (kubernetes/kubernetes#67250).
/// </summary>
internal sealed class StatefulSetControl(KubernetesClient client)
{
    public const string NodeName = "node";

    private const string RevisionLabel = "controller-revision-hash";

    /// <summary>Whether a pod is ready.</summary>
    public static bool IsReady(Pod pod) => pod.Status?.Conditions?.Exists(condition => condition is { Type: "Ready", Status: "True" }) is true;

    public async Task SyncAsync(StatefulSet set, IReadOnlyList<Pod> all, CancellationToken cancellationToken)
    {
        var revision = Revision(set);
        var pods = all.Where(pod => pod.Metadata.OwnerReferences?.Exists(owner => owner.Uid == set.Metadata.Uid) is true).ToList();
        await WriteStatusAsync(set, pods, revision, cancellationToken);
        if (set.Metadata.DeletionTimestamp is not null)
        {
            return;
        }

        var (isOrdered, wanted) = (set.Spec!.PodManagementPolicy != "Parallel", set.Spec.Replicas ?? 1);
        for (var ordinal = 0; ordinal < wanted; ordinal++)
        {
            var pod = pods.Find(pod => Ordinal(pod) == ordinal);
            if (pod is null)
            {
                await CreateAsync(set, ordinal, revision, cancellationToken);
            }
            else if (pod.Status?.Phase is "Failed" or "Succeeded")
            {
                await DeleteAsync(pod, cancellationToken);
            }

            if (isOrdered && (pod is null || !IsHealthy(pod)))
            {
                return;
            }
        }

        foreach (var pod in pods.Where(pod => Ordinal(pod) >= wanted).OrderByDescending(Ordinal))
        {
            await DeleteAsync(pod, cancellationToken);
            if (isOrdered)
            {
                return;
            }
        }

        for (var ordinal = wanted - 1; ordinal >= 0; ordinal--)
        {
            var pod = pods.Find(pod => Ordinal(pod) == ordinal);
            if (pod is not null && pod.Metadata.Labels?.GetValueOrDefault(RevisionLabel) != revision)
            {
                await DeleteAsync(pod, cancellationToken);
                return;
            }

            if (pod is null || !IsHealthy(pod))
            {
                return;
            }
        }
    }

    private static bool IsHealthy(Pod pod) => pod.Metadata.DeletionTimestamp is null && IsReady(pod);

    private static int Ordinal(Pod pod) => int.Parse(pod.Metadata.Name![(pod.Metadata.Name!.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    private static string Revision(StatefulSet set)
    {
        var template = Unstructured.From(new Pod { Metadata = set.Spec!.Template.Metadata!, Spec = set.Spec.Template.Spec }).ToJson().ToJsonString();
        return $"{set.Metadata.Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(template)))[..10]}";
    }

    private async Task WriteStatusAsync(StatefulSet set, List<Pod> pods, string revision, CancellationToken cancellationToken)
    {
        var living = pods.Where(pod => pod.Metadata.DeletionTimestamp is null).Select(pod => pod.Metadata.Labels?.GetValueOrDefault(RevisionLabel)).ToList();
        var (before, wanted, ready, updated) = (set.Status?.CurrentRevision ?? revision, set.Spec!.Replicas ?? 1, pods.Count(IsReady), living.Count(one => one == revision));
        var current = pods.Count == wanted && ready == wanted && updated == wanted ? revision : before;
        var status = new StatefulSetStatus
        {
            ObservedGeneration = set.Metadata.Generation,
            Replicas = pods.Count,
            ReadyReplicas = ready,
            AvailableReplicas = ready,
            CurrentReplicas = living.Count(one => one == current),
            UpdatedReplicas = updated,
            CurrentRevision = current,
            UpdateRevision = revision,
        };
        if (Text(status) != Text(set.Status))
        {
            await client.StatefulSets(set.Metadata.Namespace).UpdateStatusAsync(set.Metadata.Name!, found => found.Status = status, cancellationToken);
        }

        static string Text(StatefulSetStatus? status) => string.Join(
            ' ', status?.ObservedGeneration, status?.Replicas ?? 0, status?.ReadyReplicas ?? 0, status?.CurrentReplicas ?? 0, status?.UpdatedReplicas ?? 0, status?.CurrentRevision, status?.UpdateRevision);
    }

    private async Task CreateAsync(StatefulSet set, int ordinal, string revision, CancellationToken cancellationToken)
    {
        var name = $"{set.Metadata.Name}-{ordinal}";
        var template = Unstructured.From(new Pod { Spec = set.Spec!.Template.Spec }).To<Pod>().Spec!;
        foreach (var claim in set.Spec.VolumeClaimTemplates ?? [])
        {
            var claimName = $"{claim.Metadata.Name}-{name}";
            (template.Volumes ??= []).Add(new() { Name = claim.Metadata.Name!, PersistentVolumeClaim = new() { ClaimName = claimName } });
            if (await client.PersistentVolumeClaims(set.Metadata.Namespace).GetOrDefaultAsync(claimName, cancellationToken) is null)
            {
                var labels = new Dictionary<string, string>(claim.Metadata.Labels ?? []);
                foreach (var (key, value) in set.Spec.Selector.MatchLabels ?? [])
                {
                    labels[key] = value;
                }

                await client.PersistentVolumeClaims(set.Metadata.Namespace).CreateAsync(new() { Metadata = new() { Name = claimName, Labels = labels }, Spec = claim.Spec }, cancellationToken);
            }
        }

        (template.Hostname, template.Subdomain, template.NodeName) = (name, set.Spec.ServiceName, NodeName);
        var metadata = set.Spec.Template.Metadata;
        await client.Pods(set.Metadata.Namespace).CreateAsync(
            new()
            {
                Metadata = new()
                {
                    Name = name,
                    Annotations = metadata?.Annotations,
                    Labels = new(metadata?.Labels ?? [])
                    {
                        [RevisionLabel] = revision,
                        ["statefulset.kubernetes.io/pod-name"] = name,
                        ["apps.kubernetes.io/pod-index"] = $"{ordinal}",
                    },
                    OwnerReferences = [new() { ApiVersion = "apps/v1", Kind = "StatefulSet", Name = set.Metadata.Name!, Uid = set.Metadata.Uid!, Controller = true, BlockOwnerDeletion = true }],
                },
                Spec = template,
            },
            cancellationToken);
    }

    private async Task DeleteAsync(Pod pod, CancellationToken cancellationToken)
    {
        if (pod.Metadata.DeletionTimestamp is null)
        {
            await client.Pods(pod.Metadata.Namespace).DeleteIfExistsAsync(pod.Metadata.Name!, new() { Uid = pod.Metadata.Uid }, cancellationToken);
        }
    }
}
