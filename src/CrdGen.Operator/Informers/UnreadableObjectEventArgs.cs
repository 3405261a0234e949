using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>An object that is not what its type says.</summary>
/// <param name="resource">Its resource.</param>
/// <param name="unreadable">Which object, and what is wrong.</param>
public sealed class UnreadableObjectEventArgs(ResourceDefinition resource, UnreadableObject unreadable) : EventArgs
{
    /// <summary>Its resource.</summary>
    public ResourceDefinition Resource { get; } = resource;

    /// <summary>Which object, and what is wrong.</summary>
    public UnreadableObject Unreadable { get; } = unreadable;
}
