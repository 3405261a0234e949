using System.Text.Json.Nodes;

namespace CrdGen.Client.Manifests;

/// <summary>
/// Applies single objects and finds out what that did. That an object was created, the answer says (201). Of what was there, it does not say
/// whether it was changed: times in managed fields are whole seconds, and so tell nothing of what was applied a moment ago. The server
/// keeps an object and its version where applying changes nothing, so who knows the version before knows it for certain.
/// </summary>
/// <param name="options">How they are applied.</param>
internal sealed class ManifestApply(ManifestOptions options)
{
    private readonly ApplyOptions how = new() { DryRun = options.DryRun, FieldManager = options.FieldManager, Force = options.Force, FieldValidation = options.FieldValidation };

    public async Task<ManifestResult> ApplyAsync(ResourceClient<Unstructured> resource, Unstructured obj, CancellationToken cancellationToken)
    {
        var before = options.DetectChanges && obj.Metadata.Name is { Length: > 0 } name
            ? await resource.GetOrDefaultAsync(name, cancellationToken).ConfigureAwait(false)
            : null;
        var (result, isCreated) = await resource.ApplyAndTellAsync(obj, how, cancellationToken).ConfigureAwait(false);
        var outcome = isCreated ? ManifestOutcome.Created
            : !options.DetectChanges ? ManifestOutcome.Applied
            : before is not null && IsSame(before, result) ? ManifestOutcome.Unchanged
            : ManifestOutcome.Configured;
        return new(obj, outcome, result);
    }

    /// <summary>A dry run leaves the version as it is, whatever it would change.</summary>
    private bool IsSame(Unstructured before, Unstructured after) =>
        before.Metadata.Uid == after.Metadata.Uid
        && before.Metadata.ResourceVersion == after.Metadata.ResourceVersion
        && (!options.DryRun || JsonNode.DeepEquals(before.ToJson(), after.ToJson()));
}
