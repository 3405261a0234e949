using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client.Workloads;

/// <summary>The past of a Deployment: its ReplicaSets. They are read untyped, so that what this version does not know comes back too.</summary>
internal static class DeploymentHistory
{
    private const string Revision = "deployment.kubernetes.io/revision";
    private const string TemplateHash = "pod-template-hash";

    /// <summary>What belongs to one state, and not to those that share its template.</summary>
    private static readonly string[] OwnAnnotations =
    [
        "kubectl.kubernetes.io/last-applied-configuration",
        Revision,
        "deployment.kubernetes.io/revision-history",
        "deployment.kubernetes.io/desired-replicas",
        "deployment.kubernetes.io/max-replicas",
        "deprecated.deployment.rollback.to",
    ];

    /// <summary>Those that the Deployment made, by their revision.</summary>
    public static async Task<IReadOnlyList<Entry>> ReplicaSetsAsync(
        ResourceClient<Deployment> deployments, Deployment deployment, CancellationToken cancellationToken)
    {
        var entries = new List<Entry>();
        var options = new ListOptions { LabelSelector = deployment.Spec!.Selector };
        await foreach (var set in deployments.RelatedUntyped<ReplicaSet>().ListAllAsync(options, cancellationToken).ConfigureAwait(false))
        {
            if (set.Metadata.IsControlledBy(deployment.Metadata)
                && set.Metadata.Annotations?.GetValueOrDefault(Revision) is { } text
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            {
                entries.Add(new(revision, set));
            }
        }

        return [.. entries.OrderBy(entry => entry.Revision)];
    }

    /// <summary>The Deployment's annotations: those of the state that one goes back to, but for those that are each state's own.</summary>
    public static JsonObject AnnotationsAfterUndo(Deployment deployment, Unstructured replicaSet)
    {
        var annotations = new JsonObject();
        foreach (var (name, value) in deployment.Metadata.Annotations ?? [])
        {
            if (OwnAnnotations.Contains(name, StringComparer.Ordinal))
            {
                annotations[name] = value;
            }
        }

        foreach (var (name, value) in replicaSet.Metadata.Annotations ?? [])
        {
            if (!OwnAnnotations.Contains(name, StringComparer.Ordinal))
            {
                annotations[name] = value;
            }
        }

        return annotations;
    }

    /// <param name="Revision">The number.</param>
    /// <param name="ReplicaSet">What keeps the template.</param>
    internal sealed record Entry(long Revision, Unstructured ReplicaSet)
    {
        /// <summary>The template as the Deployment had it.</summary>
        public JsonObject Template()
        {
            var template = (JsonObject)ReplicaSet["spec"]!["template"]!.DeepClone();
            (template["metadata"]?["labels"] as JsonObject)?.Remove(TemplateHash);
            return template;
        }
    }
}
