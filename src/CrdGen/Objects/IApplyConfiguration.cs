using System.Text.Json.Serialization.Metadata;

namespace CrdGen;

/// <summary>
/// What somebody wants to be set in an object, and nothing else: all fields may be absent, and what is absent is not sent.
/// Server-side apply takes it (KEP-555). The generator makes such a type of each resource.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TResource">The type of the object.</typeparam>
public interface IApplyConfiguration<TSelf, TResource> : IKubernetesObject
    where TSelf : IApplyConfiguration<TSelf, TResource>
    where TResource : IKubernetesResource<TResource>
{
    /// <summary>How System.Text.Json writes it.</summary>
    static abstract JsonTypeInfo<TSelf> JsonTypeInfo { get; }
}
