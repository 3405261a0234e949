namespace CrdGen.Operator;

/// <summary>What identifies an object among those of its resource.</summary>
/// <param name="Namespace">The namespace; <see langword="null"/> outside of namespaces.</param>
/// <param name="Name">The name.</param>
public readonly record struct ObjectKey(string? Namespace, string Name)
{
    /// <summary>The key of an object.</summary>
    /// <param name="resource">The object.</param>
    /// <exception cref="ArgumentException">It has no name.</exception>
    public static ObjectKey Of(IKubernetesObject resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var metadata = resource.Metadata;
        return new(metadata.Namespace, metadata.Name ?? throw new ArgumentException("The object has no name.", nameof(resource)));
    }

    /// <summary><c>namespace/name</c>, or the name alone.</summary>
    public override string ToString() => Namespace is null ? Name : $"{Namespace}/{Name}";
}
