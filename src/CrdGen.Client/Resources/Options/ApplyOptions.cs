namespace CrdGen.Client;

/// <summary>How server-side apply works (KEP-555).</summary>
public sealed record ApplyOptions : WriteOptions
{
    /// <summary>Whether fields that others manage are taken over; without it, they are a <see cref="KubernetesApplyConflictException"/>.</summary>
    public bool Force { get; init; }

    internal override ResourceQuery AddTo(ResourceQuery query, string fieldManager) => base.AddTo(query, fieldManager).Add("force", Force);
}
