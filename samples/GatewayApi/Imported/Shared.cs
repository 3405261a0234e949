// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CrdGen;
using CrdGen.Models.Meta.V1;

namespace GatewayApi.Imported;

/// <summary>Validation contains backend TLS validation configuration.</summary>
public sealed record Validation
{
    /// <summary>
    /// Hostname is used for two purposes in the connection between Gateways and
    /// backends:
    ///
    /// 1. Hostname MUST be used as the SNI to connect to the backend (RFC 6066).
    /// 2. Hostname MUST be used for authentication and MUST match the certificate
    ///    served by the matching backend, unless SubjectAltNames is specified.
    /// 3. If SubjectAltNames are specified, Hostname can be used for certificate selection
    ///    but MUST NOT be used for authentication. If you want to use the value
    ///    of the Hostname field for authentication, you MUST add it to the SubjectAltNames list.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Hostname { get; init; }

    /// <summary>
    /// CACertificateRefs contains one or more references to Kubernetes objects that
    /// contain a PEM-encoded TLS CA certificate bundle, which is used to
    /// validate a TLS handshake between the Gateway and backend Pod.
    ///
    /// If CACertificateRefs is empty or unspecified, then WellKnownCACertificates must be
    /// specified. Only one of CACertificateRefs or WellKnownCACertificates may be specified,
    /// not both. If CACertificateRefs is empty or unspecified, the configuration for
    /// WellKnownCACertificates MUST be honored instead if supported by the implementation.
    ///
    /// A CACertificateRef is invalid if:
    ///
    /// * It refers to a resource that cannot be resolved (e.g., the referenced resource
    ///   does not exist) or is misconfigured (e.g., a ConfigMap does not contain a key
    ///   named `ca.crt`). In this case, the Reason must be set to `InvalidCACertificateRef`
    ///   and the Message of the Condition must indicate which reference is invalid and why.
    ///
    /// * It refers to an unknown or unsupported kind of resource. In this case, the Reason
    ///   must be set to `InvalidKind` and the Message of the Condition must explain which
    ///   kind of resource is unknown or unsupported.
    ///
    /// * It refers to a resource in another namespace. This may change in future
    ///   spec updates.
    ///
    /// Implementations MAY choose to perform further validation of the certificate
    /// content (e.g., checking expiry or enforcing specific formats). In such cases,
    /// an implementation-specific Reason and Message must be set for the invalid reference.
    ///
    /// In all cases, the implementation MUST ensure the `ResolvedRefs` Condition on
    /// the BackendTLSPolicy is set to `status: False`, with a Reason and Message
    /// that indicate the cause of the error. Connections using an invalid
    /// CACertificateRef MUST fail, and the client MUST receive an HTTP 5xx error
    /// response. If ALL CACertificateRefs are invalid, the implementation MUST also
    /// ensure the `Accepted` Condition on the BackendTLSPolicy is set to
    /// `status: False`, with a Reason `NoValidCACertificate`.
    ///
    /// A single CACertificateRef to a Kubernetes ConfigMap kind has "Core" support.
    /// Implementations MAY choose to support attaching multiple certificates to
    /// a backend, but this behavior is implementation-specific.
    ///
    /// Support: Core - An optional single reference to a Kubernetes ConfigMap,
    /// with the CA certificate in a key named `ca.crt`.
    ///
    /// Support: Implementation-specific - More than one reference, other kinds
    /// of resources, or a single reference that includes multiple certificates.
    /// </summary>
    [MaxLength(8), ListType(ListType.Atomic)]
    public List<ExtensionRef>? CACertificateRefs { get; init; }

    /// <summary>
    /// SubjectAltNames contains one or more Subject Alternative Names.
    /// When specified the certificate served from the backend MUST
    /// have at least one Subject Alternate Name matching one of the specified SubjectAltNames.
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(5), ListType(ListType.Atomic)]
    public List<SubjectAltName>? SubjectAltNames { get; init; }

    /// <summary>
    /// WellKnownCACertificates specifies whether a well-known set of CA certificates
    /// may be used in the TLS handshake between the gateway and backend pod.
    ///
    /// If WellKnownCACertificates is unspecified or empty (""), then CACertificateRefs
    /// must be specified with at least one entry for a valid configuration. Only one of
    /// CACertificateRefs or WellKnownCACertificates may be specified, not both.
    /// If an implementation does not support the WellKnownCACertificates field, or
    /// the supplied value is not recognized, the implementation MUST ensure the
    /// `Accepted` Condition on the BackendTLSPolicy is set to `status: False`, with
    /// a Reason `Invalid`.
    ///
    /// Valid values include:
    /// * "System" - indicates that well-known system CA certificates should be used.
    ///
    /// Implementations MAY define their own sets of CA certificates. Such definitions
    /// MUST use an implementation-specific, prefixed name, such as
    /// `mycompany.com/my-custom-ca-certificates`.
    ///
    /// Support: Implementation-specific
    /// </summary>
    [Pattern("""^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$""")]
    [Length(1, 253)]
    public string? WellKnownCACertificates { get; init; }

    [Rule("must not contain both CACertificateRefs and WellKnownCACertificates")]
    private static bool CertificatesComeFromOnePlace(Validation self) => self.CACertificateRefs is not { Count: > 0 } || string.IsNullOrEmpty(self.WellKnownCACertificates);

    [Rule("must specify either CACertificateRefs or WellKnownCACertificates")]
    private static bool CertificatesAreThere(Validation self) => self.CACertificateRefs is { Count: > 0 } || !string.IsNullOrEmpty(self.WellKnownCACertificates);
}

/// <summary>
/// LocalObjectReference identifies an API object within the namespace of the
/// referrer.
/// The API object must be valid in the cluster; the Group and Kind must
/// be registered in the cluster for this reference to be valid.
///
/// References to objects with invalid Group and Kind are not valid, and must
/// be rejected by the implementation, with appropriate Conditions set
/// on the containing object.
/// </summary>
public sealed record ExtensionRef
{
    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>Kind is kind of the referent. For example "HTTPRoute" or "Service".</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }
}

/// <summary>SubjectAltName represents Subject Alternative Name.</summary>
public sealed record SubjectAltName
{
    public required SubjectAltNameType Type { get; init; }

    /// <summary>
    /// Hostname contains Subject Alternative Name specified in DNS name format.
    /// Required when Type is set to Hostname, ignored otherwise.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? Hostname { get; init; }

    /// <summary>
    /// URI contains Subject Alternative Name specified in a full URI format.
    /// It MUST include both a scheme (e.g., "http" or "ftp") and a scheme-specific-part.
    /// Common values include SPIFFE IDs like "spiffe://mycluster.example.com/ns/myns/sa/svc1sa".
    /// Required when Type is set to URI, ignored otherwise.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))?""")]
    [Length(1, 253)]
    public string? Uri { get; init; }

    [Rule("SubjectAltName element must contain Hostname, if Type is set to Hostname")]
    private static bool HostnameIsThere(SubjectAltName self) => self.Type != SubjectAltNameType.Hostname || !string.IsNullOrEmpty(self.Hostname);

    [Rule("SubjectAltName element must not contain Hostname, if Type is not set to Hostname")]
    private static bool HostnameIsUsed(SubjectAltName self) => self.Type == SubjectAltNameType.Hostname || string.IsNullOrEmpty(self.Hostname);

    [Rule("SubjectAltName element must contain URI, if Type is set to URI")]
    private static bool UriIsThere(SubjectAltName self) => self.Type != SubjectAltNameType.URI || !string.IsNullOrEmpty(self.Uri);

    [Rule("SubjectAltName element must not contain URI, if Type is not set to URI")]
    private static bool UriIsUsed(SubjectAltName self) => self.Type == SubjectAltNameType.URI || string.IsNullOrEmpty(self.Uri);
}

/// <summary>
/// Type determines the format of the Subject Alternative Name. Always required.
///
/// Support: Core
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<SubjectAltNameType>))]
public enum SubjectAltNameType
{
    Hostname,
    URI,
}

/// <summary>Status defines the current state of BackendTLSPolicy.</summary>
public sealed record BackendTLSPolicyStatus
{
    /// <summary>
    /// Ancestors is a list of ancestor resources (usually Gateways) that are
    /// associated with the policy, and the status of the policy with respect to
    /// each ancestor. When this policy attaches to a parent, the controller that
    /// manages the parent and the ancestors MUST add an entry to this list when
    /// the controller first sees the policy and SHOULD update the entry as
    /// appropriate when the relevant ancestor is modified.
    ///
    /// Note that choosing the relevant ancestor is left to the Policy designers;
    /// an important part of Policy design is designing the right object level at
    /// which to namespace this status.
    ///
    /// Note also that implementations MUST ONLY populate ancestor status for
    /// the Ancestor resources they are responsible for. Implementations MUST
    /// use the ControllerName field to uniquely identify the entries in this list
    /// that they are responsible for.
    ///
    /// Note that to achieve this, the list of PolicyAncestorStatus structs
    /// MUST be treated as a map with a composite key, made up of the AncestorRef
    /// and ControllerName fields combined.
    ///
    /// A maximum of 16 ancestors will be represented in this list. An empty list
    /// means the Policy is not relevant for any ancestors.
    ///
    /// If this slice is full, implementations MUST NOT add further entries.
    /// Instead they MUST consider the policy unimplementable and signal that
    /// on any related resources such as the ancestor that would be referenced
    /// here. For example, if this list was full on BackendTLSPolicy, no
    /// additional Gateways would be able to reference the Service targeted by
    /// the BackendTLSPolicy.
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public required List<Ancestor> Ancestors { get; init; }
}

/// <summary>
/// PolicyAncestorStatus describes the status of a route with respect to an
/// associated Ancestor.
///
/// Ancestors refer to objects that are either the Target of a policy or above it
/// in terms of object hierarchy. For example, if a policy targets a Service, the
/// Policy's Ancestors are, in order, the Service, the HTTPRoute, the Gateway, and
/// the GatewayClass. Almost always, in this hierarchy, the Gateway will be the most
/// useful object to place Policy status on, so we recommend that implementations
/// SHOULD use Gateway as the PolicyAncestorStatus object unless the designers
/// have a _very_ good reason otherwise.
///
/// In the context of policy attachment, the Ancestor is used to distinguish which
/// resource results in a distinct application of this policy. For example, if a policy
/// targets a Service, it may have a distinct result per attached Gateway.
///
/// Policies targeting the same resource may have different effects depending on the
/// ancestors of those resources. For example, different Gateways targeting the same
/// Service may have different capabilities, especially if they have different underlying
/// implementations.
///
/// For example, in BackendTLSPolicy, the Policy attaches to a Service that is
/// used as a backend in a HTTPRoute that is itself attached to a Gateway.
/// In this case, the relevant object for status is the Gateway, and that is the
/// ancestor object referred to in this status.
///
/// Note that a parent is also an ancestor, so for objects where the parent is the
/// relevant object for status, this struct SHOULD still be used.
///
/// This struct is intended to be used in a slice that's effectively a map,
/// with a composite key made up of the AncestorRef and the ControllerName.
/// </summary>
public sealed record Ancestor
{
    /// <summary>
    /// AncestorRef corresponds with a ParentRef in the spec that this
    /// PolicyAncestorStatus struct describes the status of.
    /// </summary>
    public required ParentRef AncestorRef { get; init; }

    /// <summary>Conditions describes the status of the Policy with respect to the given Ancestor.</summary>
    [Length(1, 8), ListType(ListType.Map, "type")]
    public required List<Condition> Conditions { get; init; }

    /// <summary>
    /// ControllerName is a domain/path string that indicates the name of the
    /// controller that wrote this status. This corresponds with the
    /// controllerName field on GatewayClass.
    ///
    /// Example: "example.net/gateway-controller".
    ///
    /// The format of this field is DOMAIN "/" PATH, where DOMAIN and PATH are
    /// valid Kubernetes names
    /// (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names).
    ///
    /// Controllers MUST populate this field when writing status. Controllers should ensure that
    /// entries to status populated with their ControllerName are cleaned up when they are no
    /// longer necessary.
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    public required string ControllerName { get; init; }
}

/// <summary>
/// ParentReference identifies an API object (usually a Gateway) that can be considered
/// a parent of this resource (usually a route). There are two kinds of parent resources
/// with "Core" support:
///
/// * Gateway (Gateway conformance profile)
/// * Service (Mesh conformance profile, ClusterIP Services only)
///
/// This API may be extended in the future to support additional kinds of parent
/// resources.
///
/// The API object must be valid in the cluster; the Group and Kind must
/// be registered in the cluster for this reference to be valid.
/// </summary>
public sealed record ParentRef
{
    /// <summary>
    /// Name is the name of the referent.
    ///
    /// Support: Core
    /// </summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Group is the group of the referent.
    /// When unspecified, "gateway.networking.k8s.io" is inferred.
    /// To set the core API group (such as for a "Service" kind referent),
    /// Group must be explicitly set to "" (empty string).
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "gateway.networking.k8s.io";

    /// <summary>
    /// Kind is kind of the referent.
    ///
    /// There are two kinds of parent resources with "Core" support:
    ///
    /// * Gateway (Gateway conformance profile)
    /// * Service (Mesh conformance profile, ClusterIP Services only)
    ///
    /// Support for other resources is Implementation-Specific.
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Gateway";

    /// <summary>
    /// Namespace is the namespace of the referent. When unspecified, this refers
    /// to the local namespace of the Route.
    ///
    /// Note that there are specific rules for ParentRefs which cross namespace
    /// boundaries. Cross-namespace references are only valid if they are explicitly
    /// allowed by something in the namespace they are referring to. For example:
    /// Gateway has the AllowedRoutes field, and ReferenceGrant provides a
    /// generic way to enable any other kind of cross-namespace reference.
    ///
    ///
    /// ParentRefs from a Route to a Service in the same namespace are "producer"
    /// routes, which apply default routing rules to inbound connections from
    /// any namespace to the Service.
    ///
    /// ParentRefs from a Route to a Service in a different namespace are
    /// "consumer" routes, and these routing rules are only applied to outbound
    /// connections originating from the same namespace as the Route, for which
    /// the intended destination of the connections are a Service targeted as a
    /// ParentRef of the Route.
    ///
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }

    /// <summary>
    /// Port is the network port this Route targets. It can be interpreted
    /// differently based on the type of parent resource.
    ///
    /// When the parent resource is a Gateway, this targets all listeners
    /// listening on the specified port that also support this kind of Route(and
    /// select this Route). It's not recommended to set `Port` unless the
    /// networking behaviors specified in a Route must apply to a specific port
    /// as opposed to a listener(s) whose port(s) may be changed. When both Port
    /// and SectionName are specified, the name and port of the selected listener
    /// must match both specified values.
    ///
    ///
    /// When the parent resource is a Service, this targets a specific port in the
    /// Service spec. When both Port (experimental) and SectionName are specified,
    /// the name and port of the selected port must match both specified values.
    ///
    ///
    /// Implementations MAY choose to support other parent resources.
    /// Implementations supporting other types of parent resources MUST clearly
    /// document how/if Port is interpreted.
    ///
    /// For the purpose of status, an attachment is considered successful as
    /// long as the parent resource accepts it partially. For example, Gateway
    /// listeners can restrict which Routes can attach to them by Route kind,
    /// namespace, or hostname. If 1 of 2 Gateway listeners accept attachment
    /// from the referencing Route, the Route MUST be considered successfully
    /// attached. If no Gateway listeners accept attachment from this Route,
    /// the Route MUST be considered detached from the Gateway.
    ///
    /// Support: Extended
    /// </summary>
    [Range(1, 65535)]
    public int? Port { get; init; }

    /// <summary>
    /// SectionName is the name of a section within the target resource. In the
    /// following resources, SectionName is interpreted as the following:
    ///
    /// * Gateway: Listener name. When both Port (experimental) and SectionName
    /// are specified, the name and port of the selected listener must match
    /// both specified values.
    /// * Service: Port name. When both Port (experimental) and SectionName
    /// are specified, the name and port of the selected listener must match
    /// both specified values.
    ///
    /// Implementations MAY choose to support attaching Routes to other resources.
    /// If that is the case, they MUST clearly document how SectionName is
    /// interpreted.
    ///
    /// When unspecified (empty string), this will reference the entire resource.
    /// For the purpose of status, an attachment is considered successful if at
    /// least one section in the parent resource accepts it. For example, Gateway
    /// listeners can restrict which Routes can attach to them by Route kind,
    /// namespace, or hostname. If 1 of 2 Gateway listeners accept attachment from
    /// the referencing Route, the Route MUST be considered successfully
    /// attached. If no Gateway listeners accept attachment from this Route, the
    /// Route MUST be considered detached from the Gateway.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? SectionName { get; init; }

    /// <summary>Whether both refer to one object, or to parts of it.</summary>
    internal bool HasObjectOf(ParentRef other) => Group == other.Group && Kind == other.Kind && Name == other.Name && Namespace == other.Namespace;
}

/// <summary>
/// ParametersRef is a reference to a resource that contains the configuration
/// parameters corresponding to the GatewayClass. This is optional if the
/// controller does not require any additional configuration.
///
/// ParametersRef can reference a standard Kubernetes resource, i.e. ConfigMap,
/// or an implementation-specific custom resource. The resource can be
/// cluster-scoped or namespace-scoped.
///
/// If the referent cannot be found, refers to an unsupported kind, or when
/// the data within that resource is malformed, the GatewayClass SHOULD be
/// rejected with the "Accepted" status condition set to "False" and an
/// "InvalidParameters" reason.
///
/// A Gateway for this GatewayClass may provide its own `parametersRef`. When both are specified,
/// the merging behavior is implementation specific.
/// It is generally recommended that GatewayClass provides defaults that can be overridden by a Gateway.
///
/// Support: Implementation-specific
/// </summary>
public sealed record ParametersRef
{
    /// <summary>Group is the group of the referent.</summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>Kind is kind of the referent.</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Namespace is the namespace of the referent.
    /// This field is required when referring to a Namespace-scoped resource and
    /// MUST be unset when referring to a Cluster-scoped resource.
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }
}

public sealed record SupportedFeature
{
    /// <summary>
    /// FeatureName is used to describe distinct features that are covered by
    /// conformance tests.
    /// </summary>
    public required string Name { get; init; }
}

/// <summary>
/// UseDefaultGateways indicates the default Gateway scope to use for this
/// Route. If unset (the default) or set to None, the Route will not be
/// attached to any default Gateway; if set, it will be attached to any
/// default Gateway supporting the named scope, subject to the usual rules
/// about which Routes a Gateway is allowed to claim.
///
/// Think carefully before using this functionality! The set of default
/// Gateways supporting the requested scope can change over time without
/// any notice to the Route author, and in many situations it will not be
/// appropriate to request a default Gateway for a given Route -- for
/// example, a Route with specific security requirements should almost
/// certainly not use a default Gateway.
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<UseDefaultGateways>))]
public enum UseDefaultGateways
{
    All,
    None,
}

/// <summary>
/// AllowedRoutes defines the types of routes that MAY be attached to a
/// Listener and the trusted namespaces where those Route resources MAY be
/// present.
///
/// Although a client request may match multiple route rules, only one rule
/// may ultimately receive the request. Matching precedence MUST be
/// determined in order of the following criteria:
///
/// * The most specific match as defined by the Route type.
/// * The oldest Route based on creation timestamp. For example, a Route with
///   a creation timestamp of "2020-09-08 01:02:03" is given precedence over
///   a Route with a creation timestamp of "2020-09-08 01:02:04".
/// * If everything else is equivalent, the Route appearing first in
///   alphabetical order (namespace/name) should be given precedence. For
///   example, foo/bar is given precedence over foo/baz.
///
/// All valid rules within a Route attached to this Listener should be
/// implemented. Invalid Route rules can be ignored (sometimes that will mean
/// the full Route). If a Route rule transitions from valid to invalid,
/// support for that Route rule should be dropped to ensure consistency. For
/// example, even if a filter specified by a Route rule is invalid, the rest
/// of the rules within that Route should still be supported.
///
/// Support: Core
/// </summary>
public sealed record AllowedRoutes
{
    /// <summary>
    /// Kinds specifies the groups and kinds of Routes that are allowed to bind
    /// to this Gateway Listener. When unspecified or empty, the kinds of Routes
    /// selected are determined using the Listener protocol.
    ///
    /// A RouteGroupKind MUST correspond to kinds of Routes that are compatible
    /// with the application protocol specified in the Listener's Protocol field.
    /// If an implementation does not support or recognize this resource type, it
    /// MUST set the "ResolvedRefs" condition to False for this Listener with the
    /// "InvalidRouteKinds" reason.
    ///
    /// Support: Core
    /// </summary>
    [MaxLength(8), ListType(ListType.Atomic)]
    public List<SupportedKind>? Kinds { get; init; }

    [Default(Json = """{"from":"Same"}""")]
    public Namespaces? Namespaces { get; init; }
}

/// <summary>RouteGroupKind indicates the group and kind of a Route resource.</summary>
public sealed record SupportedKind
{
    /// <summary>Kind is the kind of the Route.</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Group is the group of the Route.</summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "gateway.networking.k8s.io";
}

/// <summary>
/// Namespaces indicates namespaces from which Routes may be attached to this
/// Listener. This is restricted to the namespace of this Gateway by default.
///
/// Support: Core
/// </summary>
public sealed record Namespaces
{
    public NamespacesFrom From { get; init; } = NamespacesFrom.Same;

    /// <summary>
    /// Selector must be specified when From is set to "Selector". In that case,
    /// only Routes in Namespaces matching this Selector will be selected by this
    /// Gateway. This field is ignored for other values of "From".
    ///
    /// Support: Core
    /// </summary>
    public LabelSelector? Selector { get; init; }
}

/// <summary>
/// From indicates where Routes will be selected for this Gateway. Possible
/// values are:
///
/// * All: Routes in all namespaces may be used by this Gateway.
/// * Selector: Routes in namespaces selected by the selector may be used by
///   this Gateway.
/// * Same: Only Routes in the same namespace may be used by this Gateway.
///
/// Support: Core
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<NamespacesFrom>))]
public enum NamespacesFrom
{
    All,
    Selector,
    Same,
}

/// <summary>
/// TLS is the TLS configuration for the Listener. This field is required if
/// the Protocol field is "HTTPS" or "TLS". It is invalid to set this field
/// if the Protocol field is "HTTP", "TCP", or "UDP".
///
/// The association of SNIs to Certificate defined in ListenerTLSConfig is
/// defined based on the Hostname field for this listener.
///
/// The GatewayClass MUST use the longest matching SNI out of all
/// available certificates for any TLS handshake.
///
/// Support: Core
/// </summary>
public sealed record Tls
{
    /// <summary>
    /// CertificateRefs contains a series of references to Kubernetes objects that
    /// contains TLS certificates and private keys. These certificates are used to
    /// establish a TLS handshake for requests that match the hostname of the
    /// associated listener.
    ///
    /// A single CertificateRef to a Kubernetes Secret has "Core" support.
    /// Implementations MAY choose to support attaching multiple certificates to
    /// a Listener, but this behavior is implementation-specific.
    ///
    /// References to a resource in different namespace are invalid UNLESS there
    /// is a ReferenceGrant in the target namespace that allows the certificate
    /// to be attached. If a ReferenceGrant does not allow this reference, the
    /// "ResolvedRefs" condition MUST be set to False for this listener with the
    /// "RefNotPermitted" reason.
    ///
    /// This field is required to have at least one element when the mode is set
    /// to "Terminate" (default) and is optional otherwise.
    ///
    /// CertificateRefs can reference to standard Kubernetes resources, i.e.
    /// Secret, or implementation-specific custom resources.
    ///
    /// Support: Core - A single reference to a Kubernetes Secret of type kubernetes.io/tls
    ///
    /// Support: Implementation-specific (More than one reference or other resource types)
    /// </summary>
    [MaxLength(64), ListType(ListType.Atomic)]
    public List<ClientCertificateRef>? CertificateRefs { get; init; }

    public TlsMode Mode { get; init; } = TlsMode.Terminate;

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

    [Rule("certificateRefs or options must be specified when mode is Terminate")]
    private static bool TerminationHasCertificates(Tls self) => self.Mode != TlsMode.Terminate || self.CertificateRefs is { Count: > 0 } || self.Options is { Count: > 0 };
}

/// <summary>
/// SecretObjectReference identifies an API object including its namespace,
/// defaulting to Secret.
///
/// The API object must be valid in the cluster; the Group and Kind must
/// be registered in the cluster for this reference to be valid.
///
/// References to objects with invalid Group and Kind are not valid, and must
/// be rejected by the implementation, with appropriate Conditions set
/// on the containing object.
/// </summary>
public sealed record ClientCertificateRef
{
    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "";

    /// <summary>Kind is kind of the referent. For example "Secret".</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Secret";

    /// <summary>
    /// Namespace is the namespace of the referenced object. When unspecified, the local
    /// namespace is inferred.
    ///
    /// Note that when a namespace different than the local namespace is specified,
    /// a ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant
    /// documentation for details.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }
}

/// <summary>
/// Mode defines the TLS behavior for the TLS session initiated by the client.
/// There are two possible modes:
///
/// - Terminate: The TLS session between the downstream client and the
///   Gateway is terminated at the Gateway. This mode requires certificates
///   to be specified in some way, such as populating the certificateRefs
///   field.
/// - Passthrough: The TLS session is NOT terminated by the Gateway. This
///   implies that the Gateway can't decipher the TLS stream except for
///   the ClientHello message of the TLS protocol. The certificateRefs field
///   is ignored in this mode.
///
/// Support: Core
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<TlsMode>))]
public enum TlsMode
{
    Terminate,
    Passthrough,
}

/// <summary>
/// SessionPersistence defines and configures session persistence
/// for the route rule.
///
/// Support: Extended
/// </summary>
public sealed record SessionPersistence
{
    /// <summary>
    /// AbsoluteTimeout defines the absolute timeout of the persistent
    /// session. Once the AbsoluteTimeout duration has elapsed, the
    /// session becomes invalid.
    ///
    /// Support: Extended
    /// </summary>
    [Pattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")]
    public string? AbsoluteTimeout { get; init; }

    public Cookie? Cookie { get; init; }

    public Header? Header { get; init; }

    public SessionPersistenceType Type { get; init; } = SessionPersistenceType.Cookie;

    [Rule("AbsoluteTimeout must be specified when cookie lifetimeType is Permanent")]
    private static bool PermanentCookieHasTimeout(SessionPersistence self) => self.Cookie?.LifetimeType != LifetimeType.Permanent || self.AbsoluteTimeout is not null;

    [Rule("cookie must be nil if type is not Cookie")]
    private static bool CookieIsUsed(SessionPersistence self) => self.Cookie is null || self.Type == SessionPersistenceType.Cookie;

    [Rule("cookie must be specified for Cookie type")]
    private static bool CookieIsThere(SessionPersistence self) => self.Type != SessionPersistenceType.Cookie || self.Cookie is not null;

    [Rule("header must be nil if type is not Header")]
    private static bool HeaderIsUsed(SessionPersistence self) => self.Header is null || self.Type == SessionPersistenceType.Header;

    [Rule("header must be specified for Header type")]
    private static bool HeaderIsThere(SessionPersistence self) => self.Type != SessionPersistenceType.Header || self.Header is not null;
}

/// <summary>
/// Cookie provides configuration settings that are specific
/// to cookie-based session persistence.
///
/// Support: Core
/// </summary>
public sealed record Cookie
{
    public LifetimeType LifetimeType { get; init; } = global::GatewayApi.Imported.LifetimeType.Session;

    /// <summary>
    /// Name defines the name of the cookie used for session persistence.
    /// If not specified, a unique cookie name SHOULD be generated.
    /// Users should avoid reusing cookie names to prevent unintended
    /// consequences, such as rejection or unpredictable behavior.
    ///
    ///
    /// Support: Extended
    /// </summary>
    [Pattern("""^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$""")]
    [Length(1, 256)]
    public string? Name { get; init; }

    /// <summary>
    /// Path defines the cookie Path attribute. When not specified,
    /// implementations MUST default the cookie path to "/".
    ///
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(1024)]
    public string Path { get; init; } = "/";
}

/// <summary>
/// LifetimeType specifies whether the cookie has a permanent or
/// session-based lifetime. A permanent cookie persists until its
/// specified expiry time, defined by the Expires or Max-Age cookie
/// attributes, while a session cookie is deleted when the current
/// session ends.
///
/// When set to "Permanent", AbsoluteTimeout indicates the
/// cookie's lifetime via the Expires or Max-Age cookie attributes
/// and is required.
///
/// When set to "Session", AbsoluteTimeout indicates the
/// absolute lifetime of the cookie tracked by the gateway and
/// is optional.
///
/// Defaults to "Session".
///
/// Support: Core for "Session" type
///
/// Support: Extended for "Permanent" type
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<LifetimeType>))]
public enum LifetimeType
{
    Permanent,
    Session,
}

/// <summary>
/// Header provides configuration settings that are specific
/// to header-based session persistence.
///
/// Support: Extended
/// </summary>
public sealed record Header
{
    /// <summary>
    /// Name defines the name of the header used for session persistence.
    /// The client must include this header in subsequent requests to
    /// maintain the session.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$""")]
    [Length(1, 256)]
    public required string Name { get; init; }
}

/// <summary>
/// Type defines the type of session persistence such as through
/// the use of a header or cookie. Defaults to cookie based session
/// persistence.
///
/// Support: Core for "Cookie" type
///
/// Support: Extended for "Header" type
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<SessionPersistenceType>))]
public enum SessionPersistenceType
{
    Cookie,
    Header,
}

/// <summary>Status defines the current state of TLSRoute.</summary>
public sealed record Status
{
    /// <summary>
    /// Parents is a list of parent resources (usually Gateways) that are
    /// associated with the route, and the status of the route with respect to
    /// each parent. When this route attaches to a parent, the controller that
    /// manages the parent must add an entry to this list when the controller
    /// first sees the route and should update the entry as appropriate when the
    /// route or gateway is modified.
    ///
    /// Note that parent references that cannot be resolved by an implementation
    /// of this API will not be added to this list. Implementations of this API
    /// can only populate Route status for the Gateways/parent resources they are
    /// responsible for.
    ///
    /// A maximum of 32 Gateways will be represented in this list. An empty list
    /// means the route has not been attached to any Gateway.
    /// </summary>
    [MaxLength(32), ListType(ListType.Atomic)]
    public required List<Parent> Parents { get; init; }
}

/// <summary>
/// RouteParentStatus describes the status of a route with respect to an
/// associated Parent.
/// </summary>
public sealed record Parent
{
    /// <summary>
    /// Conditions describes the status of the route with respect to the Gateway.
    /// Note that the route's availability is also subject to the Gateway's own
    /// status conditions and listener status.
    ///
    /// If the Route's ParentRef specifies an existing Gateway that supports
    /// Routes of this kind AND that Gateway's controller has sufficient access,
    /// then that Gateway's controller MUST set the "Accepted" condition on the
    /// Route, to indicate whether the route has been accepted or rejected by the
    /// Gateway, and why.
    ///
    /// A Route MUST be considered "Accepted" if at least one of the Route's
    /// rules is implemented by the Gateway.
    ///
    /// There are a number of cases where the "Accepted" condition may not be set
    /// due to lack of controller visibility, that includes when:
    ///
    /// * The Route refers to a nonexistent parent.
    /// * The Route is of a type that the controller does not support.
    /// * The Route is in a namespace to which the controller does not have access.
    /// </summary>
    [Length(1, 8), ListType(ListType.Map, "type")]
    public required List<Condition> Conditions { get; init; }

    /// <summary>
    /// ControllerName is a domain/path string that indicates the name of the
    /// controller that wrote this status. This corresponds with the
    /// controllerName field on GatewayClass.
    ///
    /// Example: "example.net/gateway-controller".
    ///
    /// The format of this field is DOMAIN "/" PATH, where DOMAIN and PATH are
    /// valid Kubernetes names
    /// (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names).
    ///
    /// Controllers MUST populate this field when writing status. Controllers should ensure that
    /// entries to status populated with their ControllerName are cleaned up when they are no
    /// longer necessary.
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    public required string ControllerName { get; init; }

    /// <summary>
    /// ParentRef corresponds with a ParentRef in the spec that this
    /// RouteParentStatus struct describes the status of.
    /// </summary>
    public required ParentRef ParentRef { get; init; }
}

/// <summary>
/// BackendRef defines how a Route should forward a request to a Kubernetes
/// resource.
///
/// Note that when a namespace different than the local namespace is specified, a
/// ReferenceGrant object is required in the referent namespace to allow that
/// namespace's owner to accept the reference. See the ReferenceGrant
/// documentation for details.
///
///
/// When the BackendRef points to a Kubernetes Service, implementations SHOULD
/// honor the appProtocol field if it is set for the target Service Port.
///
/// Implementations supporting appProtocol SHOULD recognize the Kubernetes
/// Standard Application Protocols defined in KEP-3726.
///
/// If a Service appProtocol isn't specified, an implementation MAY infer the
/// backend protocol through its own means. Implementations MAY infer the
/// protocol from the Route type referring to the backend Service.
///
/// If a Route is not able to send traffic to the backend using the specified
/// protocol then the backend is considered invalid. Implementations MUST set the
/// "ResolvedRefs" condition to "False" with the "UnsupportedProtocol" reason.
///
///
/// Note that when the BackendTLSPolicy object is enabled by the implementation,
/// there are some extra rules about validity to consider here. See the fields
/// where this struct is used for more information about the exact behavior.
/// </summary>
public sealed record BackendRef
{
    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public string Group { get; init; } = "";

    /// <summary>
    /// Kind is the Kubernetes resource kind of the referent. For example
    /// "Service".
    ///
    /// Defaults to "Service" when not specified.
    ///
    /// ExternalName services can refer to CNAME DNS records that may live
    /// outside of the cluster and as such are difficult to reason about in
    /// terms of conformance. They also may not be safe to forward to (see
    /// CVE-2021-25740 for more information). Implementations SHOULD NOT
    /// support ExternalName Services.
    ///
    /// Support: Core (Services with a type other than ExternalName)
    ///
    /// Support: Implementation-specific (Services with type ExternalName)
    /// </summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public string Kind { get; init; } = "Service";

    /// <summary>
    /// Namespace is the namespace of the backend. When unspecified, the local
    /// namespace is inferred.
    ///
    /// Note that when a namespace different than the local namespace is specified,
    /// a ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant
    /// documentation for details.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [Length(1, 63)]
    public string? Namespace { get; init; }

    /// <summary>
    /// Port specifies the destination port number to use for this resource.
    /// Port is required when the referent is a Kubernetes Service. In this
    /// case, the port number is the service port number, not the target port.
    /// For other resources, destination port might be derived from the referent
    /// resource or this field.
    /// </summary>
    [Range(1, 65535)]
    public int? Port { get; init; }

    /// <summary>
    /// Weight specifies the proportion of requests forwarded to the referenced
    /// backend. This is computed as weight/(sum of all weights in this
    /// BackendRefs list). For non-zero values, there may be some epsilon from
    /// the exact proportion defined here depending on the precision an
    /// implementation supports. Weight is not a percentage and the sum of
    /// weights does not need to equal 100.
    ///
    /// If only one backend is specified and it has a weight greater than 0, 100%
    /// of the traffic is forwarded to that backend. If weight is set to 0, no
    /// traffic should be forwarded for this entry. If unspecified, weight
    /// defaults to 1.
    ///
    /// Support for this field varies based on the context where used.
    /// </summary>
    [Range(0, 1000000)]
    public int Weight { get; init; } = 1;

    [Rule("Must have port for Service reference")]
    private static bool ServiceHasPort(BackendRef self) => self is not { Group: "", Kind: "Service" } || self.Port is not null;
}
