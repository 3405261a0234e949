namespace CrdGen;

/// <summary>
/// Gives the resource the scale subresource, by paths. <see cref="SpecReplicasAttribute"/>,
/// <see cref="StatusReplicasAttribute"/> and <see cref="LabelSelectorPathAttribute"/> on properties do the same.
/// </summary>
/// <param name="specReplicasPath">The path of the desired number of replicas, under <c>.spec</c>: <c>.spec.replicas</c>.</param>
/// <param name="statusReplicasPath">The path of the observed number of replicas, under <c>.status</c>: <c>.status.replicas</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ScaleSubresourceAttribute(string specReplicasPath, string statusReplicasPath) : Attribute
{
    /// <summary>The path of the desired number of replicas.</summary>
    public string SpecReplicasPath { get; } = specReplicasPath;

    /// <summary>The path of the observed number of replicas.</summary>
    public string StatusReplicasPath { get; } = statusReplicasPath;

    /// <summary>The path of a label selector in its string form, which a HorizontalPodAutoscaler needs. Default: none.</summary>
    public string? LabelSelectorPath { get; set; }
}

/// <summary>The property is the desired number of replicas of the scale subresource; it lies under <c>spec</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class SpecReplicasAttribute : Attribute;

/// <summary>The property is the observed number of replicas of the scale subresource; it lies under <c>status</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class StatusReplicasAttribute : Attribute;

/// <summary>The property is the label selector, a string, of the scale subresource; it lies under <c>spec</c> or <c>status</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class LabelSelectorPathAttribute : Attribute;
