using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Client.Workloads;

/// <summary>The past of StatefulSets and DaemonSets: each ControllerRevision is a strategic merge patch that leads to it.</summary>
internal static class ControllerRevisions
{
    public static async Task<IReadOnlyList<ControllerRevision>> OfAsync<T>(
        ResourceClient<T> client, T owner, LabelSelector selector, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        var revisions = new List<ControllerRevision>();
        var options = new ListOptions { LabelSelector = selector };
        await foreach (var revision in client.Related<ControllerRevision>().ListAllAsync(options, cancellationToken).ConfigureAwait(false))
        {
            if (revision.Metadata.IsControlledBy(owner.Metadata) && revision.Data is not null)
            {
                revisions.Add(revision);
            }
        }

        return [.. revisions.OrderBy(revision => revision.Revision)];
    }

    public static async Task<T> UndoAsync<T>(
        ResourceClient<T> client, string name, Func<T, LabelSelector> selectorOf, long? toRevision, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        var owner = await client.GetAsync(name, cancellationToken).ConfigureAwait(false);
        var history = await OfAsync(client, owner, selectorOf(owner), cancellationToken).ConfigureAwait(false);
        var target = RevisionChoice.Choose(history, revision => revision.Revision, toRevision, $"{client.Definition.Kind} {name}");
        return await client.PatchAsync(name, new StrategicMergePatch((JsonObject)target.Data!.Value.DeepClone()), cancellationToken).ConfigureAwait(false);
    }

    public static async Task<IReadOnlyList<RolloutRevision>> HistoryAsync<T>(
        ResourceClient<T> client, string name, Func<T, LabelSelector> selectorOf, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        var owner = await client.GetAsync(name, cancellationToken).ConfigureAwait(false);
        var history = await OfAsync(client, owner, selectorOf(owner), cancellationToken).ConfigureAwait(false);
        return [.. history.Select(revision => new RolloutRevision(revision.Revision, RevisionChoice.CauseOf(revision.Metadata), TemplateOf(revision)))];
    }

    private static JsonObject TemplateOf(ControllerRevision revision)
    {
        var template = revision.Data!.Value["spec"]?["template"]?.DeepClone() as JsonObject ?? [];
        template.Remove("$patch");
        return template;
    }
}
