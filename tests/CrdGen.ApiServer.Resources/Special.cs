namespace CrdGen.ApiServer.Resources;

/// <summary>Types of Kubernetes.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class KubernetesCase
{
    public KubernetesSpec? Spec { get; init; }
}

public sealed record KubernetesSpec
{
    public IntOrString? Port { get; init; }

    public Quantity? Memory { get; init; }

    public IReadOnlyDictionary<string, Quantity>? Limits { get; init; }

    [ListType(ListType.Map, nameof(Condition.Type))]
    public IReadOnlyList<Condition>? Conditions { get; init; }

    public PodSpec? Pod { get; init; }

    public TreeNode? Tree { get; init; }
}

/// <summary>A pod's specification, by its name in Kubernetes.</summary>
[KubernetesType("io.k8s.api.core.v1.PodSpec")]
public sealed record PodSpec;

public sealed record TreeNode
{
    [MaxLength(3)]
    public required string Name { get; init; }

    [Unroll(2)]
    public IReadOnlyList<TreeNode>? Children { get; init; }
}
