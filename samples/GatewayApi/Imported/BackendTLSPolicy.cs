// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// BackendTLSPolicy provides a way to configure how a Gateway
/// connects to a Backend via TLS.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", ShortNames = ["btlspolicy"], Categories = ["gateway-api"], Storage = true)]
[MetadataLabel("gateway.networking.k8s.io/policy", "Direct")]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class BackendTLSPolicy
{
    public required BackendTLSPolicySpec Spec { get; init; }

    public BackendTLSPolicyStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of BackendTLSPolicy.</summary>
public sealed record BackendTLSPolicySpec
{
    /// <summary>
    /// TargetRefs identifies an API object to apply the policy to.
    /// Note that this config applies to the entire referenced resource
    /// by default, but this default may change in the future to provide
    /// a more granular application of the policy.
    ///
    /// TargetRefs must be _distinct_. This means either that:
    ///
    /// * They select different targets. If this is the case, then targetRef
    ///   entries are distinct. In terms of fields, this means that the
    ///   multi-part key defined by `group`, `kind`, and `name` must
    ///   be unique across all targetRef entries in the BackendTLSPolicy.
    /// * They select different sectionNames in the same target.
    ///
    /// When more than one BackendTLSPolicy selects the same target and
    /// sectionName, implementations MUST determine precedence using the
    /// following criteria, continuing on ties:
    ///
    /// * The older policy by creation timestamp takes precedence. For
    ///   example, a policy with a creation timestamp of "2021-07-15
    ///   01:02:03" MUST be given precedence over a policy with a
    ///   creation timestamp of "2021-07-15 01:02:04".
    /// * The policy appearing first in alphabetical order by {namespace}/{name}.
    ///   For example, a policy named `foo/bar` is given precedence over a
    ///   policy named `foo/baz`.
    ///
    /// For any BackendTLSPolicy that does not take precedence, the
    /// implementation MUST ensure the `Accepted` Condition is set to
    /// `status: False`, with Reason `Conflicted`.
    ///
    /// Implementations SHOULD NOT support more than one targetRef at this
    /// time. Although the API technically allows for this, the current guidance
    /// for conflict resolution and status handling is lacking. Until that can be
    /// clarified in a future release, the safest approach is to support a single
    /// targetRef.
    ///
    /// Support Levels:
    ///
    /// * Extended: Kubernetes Service referenced by backendRefs used on a Route.
    ///   - HTTPRoute, GRPCRoute, TLSRoute with termination
    ///   - Filters that needs a backend of type Service, like Mirror and External Authorization
    ///
    /// * Implementation-Specific: Implementations MAY use BackendTLSPolicy for:
    ///   - Services not referenced by any Route (e.g., infrastructure services)
    ///   - Service mesh workload-to-service communication
    ///   - Other resource types beyond Service
    ///
    /// Implementations SHOULD aim to ensure that BackendTLSPolicy behavior is consistent,
    /// even outside of the extended HTTPRoute -(backendRef) -&gt; Service path.
    /// They SHOULD clearly document how BackendTLSPolicy is interpreted in these
    /// scenarios, including:
    ///   - Which resources beyond Service are supported
    ///   - How the policy is discovered and applied
    ///   - Any implementation-specific semantics or restrictions
    ///
    /// Note that this config applies to the entire referenced resource
    /// by default, but this default may change in the future to provide
    /// a more granular application of the policy.
    /// </summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<BackendTLSPolicyTargetRef> TargetRefs { get; init; }

    public required Validation Validation { get; init; }

    /// <summary>
    /// Options are a list of key/value pairs to enable extended TLS
    /// configuration for each implementation. For example, configuring the
    /// minimum TLS version or supported cipher suites.
    ///
    /// A set of common keys MAY be defined by the API in the future. To avoid
    /// any ambiguity, implementation-specific definitions MUST use
    /// domain-prefixed names, such as `example.com/my-custom-option`.
    /// Un-prefixed names are reserved for key names defined by Gateway API.
    ///
    /// Support: Implementation-specific
    /// </summary>
    [MaxLength(16)]
    [Values(Description = "AnnotationValue is the value of an annotation in Gateway API. This is used\n" + "for validation of maps such as TLS options. This roughly matches Kubernetes\n" + "annotation validation, although the length validation in that case is based\n" + "on the entire size of the annotations struct.", MinLength = 0, MaxLength = 4096)]
    public Dictionary<string, string>? Options { get; init; }

    [Rule("sectionName must be specified when targetRefs includes 2 or more references to the same target", On = nameof(TargetRefs))]
    private static bool SectionsAreNamed(List<BackendTLSPolicyTargetRef> targetRefs) => targetRefs.All(a => targetRefs.All(b => !a.HasObjectOf(b) || (a.SectionName is null) == (b.SectionName is null)));

    [Rule("sectionName must be unique when targetRefs includes 2 or more references to the same target", On = nameof(TargetRefs))]
    private static bool SectionsAreDistinct(List<BackendTLSPolicyTargetRef> targetRefs) => targetRefs.All(a => targetRefs.Count(b => a.HasObjectOf(b) && a.SectionName == b.SectionName) == 1);
}

/// <summary>
/// LocalPolicyTargetReferenceWithSectionName identifies an API object to apply a
/// direct policy to. This should be used as part of Policy resources that can
/// target single resources. For more information on how this policy attachment
/// mode works, and a sample Policy resource, refer to the policy attachment
/// documentation for Gateway API.
///
/// Note: This should only be used for direct policy attachment when references
/// to SectionName are actually needed. In all other cases,
/// LocalPolicyTargetReference should be used.
/// </summary>
public sealed record BackendTLSPolicyTargetRef
{
    /// <summary>Group is the group of the target resource.</summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>Kind is kind of the target resource.</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Name is the name of the target resource.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// SectionName is the name of a section within the target resource. When
    /// unspecified, this targetRef targets the entire resource. In the following
    /// resources, SectionName is interpreted as the following:
    ///
    /// * Gateway: Listener name
    /// * ListenerSet: Listener name
    /// * HTTPRoute: HTTPRouteRule name
    /// * Service: Port name
    ///
    /// If a SectionName is specified, but does not exist on the targeted object,
    /// the Policy must fail to attach, and the policy implementation should record
    /// a `ResolvedRefs` or similar Condition in the Policy's status.
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? SectionName { get; init; }

    /// <summary>Whether both refer to one object, or to parts of it.</summary>
    internal bool HasObjectOf(BackendTLSPolicyTargetRef other) => Group == other.Group && Kind == other.Kind && Name == other.Name;
}
