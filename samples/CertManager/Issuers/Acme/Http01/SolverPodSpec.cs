using CertManager.Kubernetes;
using CrdGen;

namespace CertManager;

public sealed record SolverPodSpec
{
    /// <summary>
    /// NodeSelector is a selector which must be true for the pod to fit on a node.
    /// Selector which must match a node's labels for the pod to be scheduled on that node.
    /// More info: https://kubernetes.io/docs/concepts/configuration/assign-pod-node/
    /// </summary>
    public IReadOnlyDictionary<string, string>? NodeSelector { get; init; }

    /// <summary>If specified, the pod's scheduling constraints</summary>
    public Affinity? Affinity { get; init; }

    /// <summary>If specified, the pod's tolerations.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<Toleration>? Tolerations { get; init; }

    /// <summary>If specified, the pod's priorityClassName.</summary>
    public string? PriorityClassName { get; init; }

    /// <summary>If specified, the pod's service account</summary>
    public string? ServiceAccountName { get; init; }

    /// <summary>If specified, the pod's imagePullSecrets</summary>
    [ListType(ListType.Map, nameof(LocalObjectReference.Name))]
    public IReadOnlyList<LocalObjectReference>? ImagePullSecrets { get; init; }

    /// <summary>If specified, the pod's security context</summary>
    public SolverPodSecurityContext? SecurityContext { get; init; }

    /// <summary>
    /// If specified, the pod's resource requirements.
    /// These values override the global resource configuration flags.
    /// Note that when only specifying resource limits, ensure they are greater than or equal
    /// to the corresponding global resource requests configured via controller flags
    /// (--acme-http01-solver-resource-request-cpu, --acme-http01-solver-resource-request-memory).
    /// Kubernetes will reject pod creation if limits are lower than requests, causing challenge failures.
    /// </summary>
    public SolverPodResources? Resources { get; init; }
}

/// <summary>
/// ACMEChallengeSolverHTTP01IngressPodResources defines resource requirements for ACME HTTP01 solver pods.
/// To keep API surface essential, this trims down the 'corev1.ResourceRequirements' type to only include the Requests and Limits fields.
/// </summary>
public sealed record SolverPodResources
{
    /// <summary>
    /// Limits describes the maximum amount of compute resources allowed.
    /// More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    /// </summary>
    public IReadOnlyDictionary<string, Quantity>? Limits { get; init; }

    /// <summary>
    /// Requests describes the minimum amount of compute resources required.
    /// If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
    /// otherwise to the global values configured via controller flags. Requests cannot exceed Limits.
    /// More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    /// </summary>
    public IReadOnlyDictionary<string, Quantity>? Requests { get; init; }
}
