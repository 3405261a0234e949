namespace CrdGen;

/// <summary>
/// The C# type stands for a built-in type of Kubernetes, and has its schema: descriptions, list types, keys and defaults
/// come from the OpenAPI data of Kubernetes, not from the C# declaration.
/// </summary>
/// <param name="name">The name of the type in the OpenAPI data: <c>io.k8s.api.core.v1.PodSpec</c>.</param>
[AttributeUsage(SchemaTargets.Type, Inherited = false)]
public sealed class KubernetesTypeAttribute(string name) : Attribute
{
    /// <summary>The name of the type.</summary>
    public string Name { get; } = name;
}
