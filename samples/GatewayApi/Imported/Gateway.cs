// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CrdGen;
using CrdGen.Models.Meta.V1;

namespace GatewayApi.Imported;

/// <summary>
/// Gateway represents an instance of a service-traffic handling infrastructure
/// by binding Listeners to a set of IP addresses.
/// A Gateway name SHOULD be compliant with RFC 1035, consisting of a maximum of 63 lower case alphanumeric
/// characters or hyphens ('-'), and MUST start and end with an alphanumeric character.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1", ShortNames = ["gtw"], Categories = ["gateway-api"], Storage = true)]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Class", ".spec.gatewayClassName")]
[PrinterColumn("Address", ".status.addresses[*].value")]
[PrinterColumn("Programmed", """.status.conditions[?(@.type=="Programmed")].status""")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class Gateway
{
    public required GatewaySpec Spec { get; init; }

    [Default(Json = """{"conditions":[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]}""")]
    public GatewayStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of Gateway.</summary>
public sealed record GatewaySpec
{
    /// <summary>
    /// GatewayClassName used for this Gateway. This is the name of a
    /// GatewayClass resource.
    /// </summary>
    [Length(1, 253)]
    public required string GatewayClassName { get; init; }

    /// <summary>
    /// Listeners associated with this Gateway. Listeners define
    /// logical endpoints that are bound on this Gateway's addresses.
    /// At least one Listener MUST be specified.
    ///
    /// ## Distinct Listeners
    ///
    /// Each Listener in a set of Listeners (for example, in a single Gateway)
    /// MUST be _distinct_, in that a traffic flow MUST be able to be assigned to
    /// exactly one listener. (This section uses "set of Listeners" rather than
    /// "Listeners in a single Gateway" because implementations MAY merge configuration
    /// from multiple Gateways onto a single data plane, and these rules _also_
    /// apply in that case).
    ///
    /// Practically, this means that each listener in a set MUST have a unique
    /// combination of Port, Protocol, and, if supported by the protocol, Hostname.
    ///
    /// Some combinations of port, protocol, and TLS settings are considered
    /// Core support and MUST be supported by implementations based on the objects
    /// they support:
    ///
    /// HTTPRoute
    ///
    /// 1. HTTPRoute, Port: 80, Protocol: HTTP
    /// 2. HTTPRoute, Port: 443, Protocol: HTTPS, TLS Mode: Terminate, TLS keypair provided
    ///
    /// TLSRoute
    ///
    /// 1. TLSRoute, Port: 443, Protocol: TLS, TLS Mode: Passthrough
    ///
    /// "Distinct" Listeners have the following property:
    ///
    /// **The implementation can match inbound requests to a single distinct
    /// Listener**.
    ///
    /// When multiple Listeners share values for fields (for
    /// example, two Listeners with the same Port value), the implementation
    /// can match requests to only one of the Listeners using other
    /// Listener fields.
    ///
    /// When multiple listeners have the same value for the Protocol field, then
    /// each of the Listeners with matching Protocol values MUST have different
    /// values for other fields.
    ///
    /// The set of fields that MUST be different for a Listener differs per protocol.
    /// The following rules define the rules for what fields MUST be considered for
    /// Listeners to be distinct with each protocol currently defined in the
    /// Gateway API spec.
    ///
    /// The set of listeners that all share a protocol value MUST have _different_
    /// values for _at least one_ of these fields to be distinct:
    ///
    /// * **HTTP, HTTPS, TLS**: Port, Hostname
    /// * **TCP, UDP**: Port
    ///
    /// One **very** important rule to call out involves what happens when an
    /// implementation:
    ///
    /// * Supports TCP protocol Listeners, as well as HTTP, HTTPS, or TLS protocol
    ///   Listeners, and
    /// * sees HTTP, HTTPS, or TLS protocols with the same `port` as one with TCP
    ///   Protocol.
    ///
    /// In this case all the Listeners that share a port with the
    /// TCP Listener are not distinct and so MUST NOT be accepted.
    ///
    /// If an implementation does not support TCP Protocol Listeners, then the
    /// previous rule does not apply, and the TCP Listeners SHOULD NOT be
    /// accepted.
    ///
    /// Note that the `tls` field is not used for determining if a listener is distinct, because
    /// Listeners that _only_ differ on TLS config will still conflict in all cases.
    ///
    /// ### Listeners that are distinct only by Hostname
    ///
    /// When the Listeners are distinct based only on Hostname, inbound request
    /// hostnames MUST match from the most specific to least specific Hostname
    /// values to choose the correct Listener and its associated set of Routes.
    ///
    /// Exact matches MUST be processed before wildcard matches, and wildcard
    /// matches MUST be processed before fallback (empty Hostname value)
    /// matches. For example, `"foo.example.com"` takes precedence over
    /// `"*.example.com"`, and `"*.example.com"` takes precedence over `""`.
    ///
    /// Additionally, if there are multiple wildcard entries, more specific
    /// wildcard entries must be processed before less specific wildcard entries.
    /// For example, `"*.foo.example.com"` takes precedence over `"*.example.com"`.
    ///
    /// The precise definition here is that the higher the number of dots in the
    /// hostname to the right of the wildcard character, the higher the precedence.
    ///
    /// The wildcard character will match any number of characters _and dots_ to
    /// the left, however, so `"*.example.com"` will match both
    /// `"foo.bar.example.com"` _and_ `"bar.example.com"`.
    ///
    /// ## Handling indistinct Listeners
    ///
    /// If a set of Listeners contains Listeners that are not distinct, then those
    /// Listeners are _Conflicted_, and the implementation MUST set the "Conflicted"
    /// condition in the Listener Status to "True".
    ///
    /// The words "indistinct" and "conflicted" are considered equivalent for the
    /// purpose of this documentation.
    ///
    /// Implementations MAY choose to accept a Gateway with some Conflicted
    /// Listeners only if they only accept the partial Listener set that contains
    /// no Conflicted Listeners.
    ///
    /// Specifically, an implementation MAY accept a partial Listener set subject to
    /// the following rules:
    ///
    /// * The implementation MUST NOT pick one conflicting Listener as the winner.
    ///   ALL indistinct Listeners must not be accepted for processing.
    /// * At least one distinct Listener MUST be present, or else the Gateway effectively
    ///   contains _no_ Listeners, and must be rejected from processing as a whole.
    ///
    /// The implementation MUST set a "ListenersNotValid" condition on the
    /// Gateway Status when the Gateway contains Conflicted Listeners whether or
    /// not they accept the Gateway. That Condition SHOULD clearly
    /// indicate in the Message which Listeners are conflicted, and which are
    /// Accepted. Additionally, the Listener status for those listeners SHOULD
    /// indicate which Listeners are conflicted and not Accepted.
    ///
    /// ## General Listener behavior
    ///
    /// Note that, for all distinct Listeners, requests SHOULD match at most one Listener.
    /// For example, if Listeners are defined for "foo.example.com" and "*.example.com", a
    /// request to "foo.example.com" SHOULD only be routed using routes attached
    /// to the "foo.example.com" Listener (and not the "*.example.com" Listener).
    ///
    /// If traffic to a Gateway does not match any Listener's hostname (or if
    /// the Listener does not specify a hostname and the request does not match
    /// any attached Route), the request MUST be rejected. The specific mechanism
    /// for rejection depends on the protocol: HTTP returns a 404 status code,
    /// while gRPC returns an Unimplemented status code.
    ///
    /// This concept is known as "Listener Isolation", and it is an Extended feature
    /// of Gateway API. Implementations that do not support Listener Isolation MUST
    /// clearly document this, and MUST NOT claim support for the
    /// `GatewayHTTPListenerIsolation` feature.
    ///
    /// Implementations that _do_ support Listener Isolation SHOULD claim support
    /// for the Extended `GatewayHTTPListenerIsolation` feature and pass the associated
    /// conformance tests.
    ///
    /// ## Compatible Listeners
    ///
    /// A Gateway's Listeners are considered _compatible_ if:
    ///
    /// 1. They are distinct.
    /// 2. The implementation can serve them in compliance with the Addresses
    ///    requirement that all Listeners are available on all assigned
    ///    addresses.
    ///
    /// Compatible combinations in Extended support are expected to vary across
    /// implementations. A combination that is compatible for one implementation
    /// may not be compatible for another.
    ///
    /// For example, an implementation that cannot serve both TCP and UDP listeners
    /// on the same address, or cannot mix HTTPS and generic TLS listens on the same port
    /// would not consider those cases compatible, even though they are distinct.
    ///
    /// Implementations MAY merge separate Gateways onto a single set of
    /// Addresses if all Listeners across all Gateways are compatible.
    ///
    /// In a future release the MinItems=1 requirement MAY be dropped.
    ///
    /// Support: Core
    /// </summary>
    [Length(1, 64), ListType(ListType.Map, "name")]
    public required List<GatewayListener> Listeners { get; init; }

    /// <summary>
    /// Addresses requested for this Gateway. This is optional and behavior can
    /// depend on the implementation. If a value is set in the spec and the
    /// requested address is invalid or unavailable, the implementation MUST
    /// indicate this in an associated entry in GatewayStatus.Conditions.
    ///
    /// The Addresses field represents a request for the address(es) on the
    /// "outside of the Gateway", that traffic bound for this Gateway will use.
    /// This could be the IP address or hostname of an external load balancer or
    /// other networking infrastructure, or some other address that traffic will
    /// be sent to.
    ///
    /// If no Addresses are specified, the implementation MAY schedule the
    /// Gateway in an implementation-specific manner, assigning an appropriate
    /// set of Addresses.
    ///
    /// The implementation MUST bind all Listeners to every GatewayAddress that
    /// it assigns to the Gateway and add a corresponding entry in
    /// GatewayStatus.Addresses.
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GatewayAddress>? Addresses { get; init; }

    public GatewayAllowedListeners? AllowedListeners { get; init; }

    /// <summary>
    /// DefaultScope, when set, configures the Gateway as a default Gateway,
    /// meaning it will dynamically and implicitly have Routes (e.g. HTTPRoute)
    /// attached to it, according to the scope configured here.
    ///
    /// If unset (the default) or set to None, the Gateway will not act as a
    /// default Gateway; if set, the Gateway will claim any Route with a
    /// matching scope set in its UseDefaultGateway field, subject to the usual
    /// rules about which routes the Gateway can attach to.
    ///
    /// Think carefully before using this functionality! While the normal rules
    /// about which Route can apply are still enforced, it is simply easier for
    /// the wrong Route to be accidentally attached to this Gateway in this
    /// configuration. If the Gateway operator is not also the operator in
    /// control of the scope (e.g. namespace) with tight controls and checks on
    /// what kind of workloads and Routes get added in that scope, we strongly
    /// recommend not using this just because it seems convenient, and instead
    /// stick to direct Route attachment.
    /// </summary>
    public UseDefaultGateways? DefaultScope { get; init; }

    public GatewayInfrastructure? Infrastructure { get; init; }

    public GatewayTls? Tls { get; init; }

    [Rule("tls must not be specified for protocols ['HTTP', 'TCP', 'UDP']", On = nameof(Listeners))]
    private static bool TlsFitsProtocol(List<GatewayListener> listeners) => listeners.All(l => l.Protocol is not ("HTTP" or "TCP" or "UDP") || l.Tls is null);

    [Rule("tls mode must be Terminate for protocol HTTPS", On = nameof(Listeners))]
    private static bool HTTPSIsTerminated(List<GatewayListener> listeners) => listeners.All(l => l.Protocol != "HTTPS" || l.Tls is null || l.Tls.Mode == TlsMode.Terminate);

    [Rule("tls mode must be set for protocol TLS", On = nameof(Listeners))]
    private static bool TLSHasMode(List<GatewayListener> listeners) => listeners.All(l => l.Protocol != "TLS" || l.Tls is not null);

    [Rule("hostname must not be specified for protocols ['TCP', 'UDP']", On = nameof(Listeners))]
    private static bool HostnameFitsProtocol(List<GatewayListener> listeners) => listeners.All(l => l.Protocol is not ("TCP" or "UDP") || string.IsNullOrEmpty(l.Hostname));

    [Rule("Listener name must be unique within the Gateway", On = nameof(Listeners))]
    private static bool NamesAreUnique(List<GatewayListener> listeners) => listeners.All(a => listeners.Count(b => b.Name == a.Name) == 1);

    [Rule("Combination of port, protocol and hostname must be unique for each listener", On = nameof(Listeners))]
    private static bool ListenersAreDistinct(List<GatewayListener> listeners) => listeners.All(a => listeners.Count(b => b.Port == a.Port && b.Protocol == a.Protocol && b.Hostname == a.Hostname) == 1);

    [Rule("IPAddress values must be unique", On = nameof(Addresses))]
    private static bool IPAddressesAreUnique(List<GatewayAddress> addresses) => addresses.All(a => a is not { Type: "IPAddress", Value: { } value } || addresses.Count(b => b.Type == "IPAddress" && b.Value == value) == 1);

    [Rule("Hostname values must be unique", On = nameof(Addresses))]
    private static bool HostnamesAreUnique(List<GatewayAddress> addresses) => addresses.All(a => a is not { Type: "Hostname", Value: { } value } || addresses.Count(b => b.Type == "Hostname" && b.Value == value) == 1);
}

/// <summary>GatewaySpecAddress describes an address that can be bound to a Gateway.</summary>
[OneOf(Json = """{"properties":{"type":{"enum":["IPAddress"]},"value":{"anyOf":[{"format":"ipv4"},{"format":"ipv6"}]}}}""")]
[OneOf(Json = """{"properties":{"type":{"not":{"enum":["IPAddress"]}}}}""")]
public sealed record GatewayAddress
{
    /// <summary>Type of the address.</summary>
    [Pattern("""^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    public string Type { get; init; } = "IPAddress";

    /// <summary>
    /// When a value is unspecified, an implementation SHOULD automatically
    /// assign an address matching the requested type if possible.
    ///
    /// If an implementation does not support an empty value, they MUST set the
    /// "Programmed" condition in status to False with a reason of "AddressNotAssigned".
    ///
    /// Examples: `1.2.3.4`, `128::1`, `my-ip-address`.
    /// </summary>
    [MaxLength(253)]
    public string? Value { get; init; }

    internal const string Hostname = @"^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$";

    [Rule("""Hostname value must be empty or contain only valid characters (matching ^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$)""")]
    private static bool HostnameIsValid(GatewayAddress self) => self.Type != "Hostname" || self.Value is null || Regex.IsMatch(self.Value, Hostname);
}

/// <summary>
/// AllowedListeners defines which ListenerSets can be attached to this Gateway.
/// The default value is to allow no ListenerSets.
/// </summary>
public sealed record GatewayAllowedListeners
{
    [Default(Json = """{"from":"None"}""")]
    public GatewayNamespaces? Namespaces { get; init; }
}

/// <summary>
/// Namespaces defines which namespaces ListenerSets can be attached to this Gateway.
/// The default value is to allow no ListenerSets.
/// </summary>
public sealed record GatewayNamespaces
{
    public GatewayNamespacesFrom From { get; init; } = GatewayNamespacesFrom.None;

    /// <summary>
    /// Selector must be specified when From is set to "Selector". In that case,
    /// only ListenerSets in Namespaces matching this Selector will be selected by this
    /// Gateway. This field is ignored for other values of "From".
    /// </summary>
    public LabelSelector? Selector { get; init; }
}

/// <summary>
/// From indicates where ListenerSets can attach to this Gateway. Possible
/// values are:
///
/// * Same: Only ListenerSets in the same namespace may be attached to this Gateway.
/// * Selector: ListenerSets in namespaces selected by the selector may be attached to this Gateway.
/// * All: ListenerSets in all namespaces may be attached to this Gateway.
/// * None: Only listeners defined in the Gateway's spec are allowed
///
/// The default value None
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<GatewayNamespacesFrom>))]
public enum GatewayNamespacesFrom
{
    All,
    Selector,
    Same,
    None,
}

/// <summary>
/// Infrastructure defines infrastructure level attributes about this Gateway instance.
///
/// Support: Extended
/// </summary>
public sealed record GatewayInfrastructure
{
    /// <summary>
    /// Annotations that SHOULD be applied to any resources created in response to this Gateway.
    ///
    /// For implementations creating other Kubernetes objects, this should be the `metadata.annotations` field on resources.
    /// For other implementations, this refers to any relevant (implementation specific) "annotations" concepts.
    ///
    /// An implementation may chose to add additional implementation-specific annotations as they see fit.
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(16)]
    [Values(Description = "AnnotationValue is the value of an annotation in Gateway API. This is used\n" + "for validation of maps such as TLS options. This roughly matches Kubernetes\n" + "annotation validation, although the length validation in that case is based\n" + "on the entire size of the annotations struct.", MinLength = 0, MaxLength = 4096)]
    public Dictionary<string, string>? Annotations { get; init; }

    /// <summary>
    /// Labels that SHOULD be applied to any resources created in response to this Gateway.
    ///
    /// For implementations creating other Kubernetes objects, this should be the `metadata.labels` field on resources.
    /// For other implementations, this refers to any relevant (implementation specific) "labels" concepts.
    ///
    /// An implementation may chose to add additional implementation-specific labels as they see fit.
    ///
    /// If an implementation maps these labels to Pods, or any other resource that would need to be recreated when labels
    /// change, it SHOULD clearly warn about this behavior in documentation.
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(8)]
    [Values(Description = "LabelValue is the value of a label in the Gateway API. This is used for validation\n" + "of maps such as Gateway infrastructure labels. This matches the Kubernetes\n" + "label validation rules:\n" + "* must be 63 characters or less (can be empty),\n" + "* unless empty, must begin and end with an alphanumeric character ([a-z0-9A-Z]),\n" + "* could contain dashes (-), underscores (_), dots (.), and alphanumerics between.\n" + "\n" + "Valid values include:\n" + "\n" + "* MyValue\n" + "* my.name\n" + "* 123-my-value", Pattern = "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", MinLength = 0, MaxLength = 63)]
    public Dictionary<string, string>? Labels { get; init; }

    public GatewayParametersRef? ParametersRef { get; init; }

    private const string QualifiedName = @"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$";

    [Rule("Annotation keys must be in the form of an optional DNS subdomain prefix followed by a required name segment of up to 63 characters.", On = nameof(Annotations))]
    private static bool AnnotationKeysAreValid(Dictionary<string, string> annotations) => annotations.Keys.All(key => Regex.IsMatch(key, QualifiedName));

    [Rule("If specified, the annotation key's prefix must be a DNS subdomain not longer than 253 characters in total.", On = nameof(Annotations))]
    private static bool AnnotationPrefixesAreShort(Dictionary<string, string> annotations) => annotations.Keys.All(key => key.Split('/')[0].Length < 253);

    [Rule("Label keys must be in the form of an optional DNS subdomain prefix followed by a required name segment of up to 63 characters.", On = nameof(Labels))]
    private static bool LabelKeysAreValid(Dictionary<string, string> labels) => labels.Keys.All(key => Regex.IsMatch(key, QualifiedName));

    [Rule("If specified, the label key's prefix must be a DNS subdomain not longer than 253 characters in total.", On = nameof(Labels))]
    private static bool LabelPrefixesAreShort(Dictionary<string, string> labels) => labels.Keys.All(key => key.Split('/')[0].Length < 253);
}

/// <summary>
/// ParametersRef is a reference to a resource that contains the configuration
/// parameters corresponding to the Gateway. This is optional if the
/// controller does not require any additional configuration.
///
/// This follows the same semantics as GatewayClass's `parametersRef`, but on a per-Gateway basis
///
/// The Gateway's GatewayClass may provide its own `parametersRef`. When both are specified,
/// the merging behavior is implementation specific.
/// It is generally recommended that GatewayClass provides defaults that can be overridden by a Gateway.
///
/// If the referent cannot be found, refers to an unsupported kind, or when
/// the data within that resource is malformed, the Gateway SHOULD be
/// rejected with the "Accepted" status condition set to "False" and an
/// "InvalidParameters" reason.
///
/// Support: Implementation-specific
/// </summary>
public sealed record GatewayParametersRef
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
}

/// <summary>
/// Listener embodies the concept of a logical endpoint where a Gateway accepts
/// network connections.
/// </summary>
public sealed record GatewayListener
{
    /// <summary>
    /// Name is the name of the Listener. This name MUST be unique within a
    /// Gateway.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// Port is the network port. Multiple listeners may use the
    /// same port, subject to the Listener compatibility rules.
    ///
    /// Support: Core
    /// </summary>
    [Range(1, 65535)]
    public required int Port { get; init; }

    /// <summary>
    /// Protocol specifies the network protocol this listener expects to receive.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$""")]
    [Length(1, 255)]
    public required string Protocol { get; init; }

    [Default(Json = """{"namespaces":{"from":"Same"}}""")]
    public AllowedRoutes? AllowedRoutes { get; init; }

    /// <summary>
    /// Hostname specifies the virtual hostname to match for protocol types that
    /// define this concept. When unspecified, all hostnames are matched. This
    /// field is ignored for protocols that don't require hostname based
    /// matching.
    ///
    /// Implementations MUST apply Hostname matching appropriately for each of
    /// the following protocols:
    ///
    /// * TLS: The Listener Hostname MUST match the SNI.
    /// * HTTP: The Listener Hostname MUST match the Host header of the request.
    /// * HTTPS: The Listener Hostname SHOULD match both the SNI and Host header.
    ///   Note that this does not require the SNI and Host header to be the same.
    ///   The semantics of this are described in more detail below.
    ///
    /// To ensure security, Section 11.1 of RFC-6066 emphasizes that server
    /// implementations that rely on SNI hostname matching MUST also verify
    /// hostnames within the application protocol.
    ///
    /// Section 9.1.2 of RFC-7540 provides a mechanism for servers to reject the
    /// reuse of a connection by responding with the HTTP 421 Misdirected Request
    /// status code. This indicates that the origin server has rejected the
    /// request because it appears to have been misdirected.
    ///
    /// To detect misdirected requests, Gateways SHOULD match the authority of
    /// the requests with all the SNI hostname(s) configured across all the
    /// Gateway Listeners on the same port and protocol:
    ///
    /// * If another Listener has an exact match or more specific wildcard entry,
    ///   the Gateway SHOULD return a 421.
    /// * If the current Listener (selected by SNI matching during ClientHello)
    ///   does not match the Host:
    ///     * If another Listener does match the Host, the Gateway SHOULD return a
    ///       421.
    ///     * If no other Listener matches the Host, the Gateway MUST return a
    ///       404.
    ///
    /// For HTTPRoute and TLSRoute resources, there is an interaction with the
    /// `spec.hostnames` array. When both listener and route specify hostnames,
    /// there MUST be an intersection between the values for a Route to be
    /// accepted. For more information, refer to the Route specific Hostnames
    /// documentation.
    ///
    /// Hostnames that are prefixed with a wildcard label (`*.`) are interpreted
    /// as a suffix match. That means that a match for `*.example.com` would match
    /// both `test.example.com`, and `foo.test.example.com`, but not `example.com`.
    ///
    /// Support: Core
    /// </summary>
    [Pattern("""^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public string? Hostname { get; init; }

    public Tls? Tls { get; init; }
}

/// <summary>
/// TLS specifies frontend and backend tls configuration for entire gateway.
///
/// Support: Extended
/// </summary>
public sealed record GatewayTls
{
    public GatewayBackend? Backend { get; init; }

    public GatewayFrontend? Frontend { get; init; }
}

/// <summary>
/// Backend describes TLS configuration for gateway when connecting
/// to backends.
///
/// Note that this contains only details for the Gateway as a TLS client,
/// and does _not_ imply behavior about how to choose which backend should
/// get a TLS connection. That is determined by the presence of a BackendTLSPolicy.
///
/// Support: Core
/// </summary>
public sealed record GatewayBackend
{
    /// <summary>
    /// ClientCertificateRef references an object that contains a client certificate
    /// and its associated private key. It can reference standard Kubernetes resources,
    /// i.e., Secret, or implementation-specific custom resources.
    ///
    /// A ClientCertificateRef is considered invalid if:
    ///
    /// * It refers to a resource that cannot be resolved (e.g., the referenced resource
    ///   does not exist) or is misconfigured (e.g., a Secret does not contain the keys
    ///   named `tls.crt` and `tls.key`). In this case, the `ResolvedRefs` condition
    ///   on the Gateway MUST be set to False with the Reason `InvalidClientCertificateRef`
    ///   and the Message of the Condition MUST indicate why the reference is invalid.
    ///
    /// * It refers to a resource in another namespace UNLESS there is a ReferenceGrant
    ///   in the target namespace that allows the certificate to be attached.
    ///   If a ReferenceGrant does not allow this reference, the `ResolvedRefs` condition
    ///   on the Gateway MUST be set to False with the Reason `RefNotPermitted`.
    ///
    /// Implementations MAY choose to perform further validation of the certificate
    /// content (e.g., checking expiry or enforcing specific formats). In such cases,
    /// an implementation-specific Reason and Message MUST be set.
    ///
    /// Support: Core - Reference to a Kubernetes TLS Secret (with the type `kubernetes.io/tls`).
    /// Support: Implementation-specific - Other resource kinds or Secrets with a
    /// different type (e.g., `Opaque`).
    /// </summary>
    public ClientCertificateRef? ClientCertificateRef { get; init; }
}

/// <summary>
/// Frontend describes TLS config when client connects to Gateway.
/// Support: Core
/// </summary>
public sealed record GatewayFrontend
{
    public required GatewayPerPortTls Default { get; init; }

    /// <summary>
    /// PerPort specifies tls configuration assigned per port.
    /// Per port configuration is optional. Once set this configuration overrides
    /// the default configuration for all Listeners handling HTTPS traffic
    /// that match this port.
    /// Each override port requires a unique TLS configuration.
    ///
    /// support: Core
    /// </summary>
    [MaxLength(64), ListType(ListType.Map, "port")]
    public List<GatewayPerPort>? PerPort { get; init; }

    [Rule("Port for TLS configuration must be unique within the Gateway", On = nameof(PerPort))]
    private static bool PortsAreUnique(List<GatewayPerPort> perPort) => perPort.All(a => perPort.Count(b => b.Port == a.Port) == 1);
}

/// <summary>
/// Default specifies the default client certificate validation configuration
/// for all Listeners handling HTTPS traffic, unless a per-port configuration
/// is defined.
///
/// support: Core
/// </summary>
public sealed record GatewayPerPortTls
{
    public GatewayValidation? Validation { get; init; }
}

/// <summary>
/// Validation holds configuration information for validating the frontend (client).
/// Setting this field will result in mutual authentication when connecting to the gateway.
/// In browsers this may result in a dialog appearing
/// that requests a user to specify the client certificate.
/// The maximum depth of a certificate chain accepted in verification is Implementation specific.
///
/// Support: Core
/// </summary>
public sealed record GatewayValidation
{
    /// <summary>
    /// CACertificateRefs contains one or more references to Kubernetes
    /// objects that contain a PEM-encoded TLS CA certificate bundle, which
    /// is used as a trust anchor to validate the certificates presented by
    /// the client.
    ///
    /// A CACertificateRef is invalid if:
    ///
    /// * It refers to a resource that cannot be resolved (e.g., the
    ///   referenced resource does not exist) or is misconfigured (e.g., a
    ///   ConfigMap does not contain a key named `ca.crt`). In this case, the
    ///   Reason on all matching HTTPS listeners must be set to `InvalidCACertificateRef`
    ///   and the Message of the Condition must indicate which reference is invalid and why.
    ///
    /// * It refers to an unknown or unsupported kind of resource. In this
    ///   case, the Reason on all matching HTTPS listeners must be set to
    ///   `InvalidCACertificateKind` and the Message of the Condition must explain
    ///   which kind of resource is unknown or unsupported.
    ///
    /// * It refers to a resource in another namespace UNLESS there is a
    ///   ReferenceGrant in the target namespace that allows the CA
    ///   certificate to be attached. If a ReferenceGrant does not allow this
    ///   reference, the `ResolvedRefs` on all matching HTTPS listeners condition
    ///   MUST be set with the Reason `RefNotPermitted`.
    ///
    /// Implementations MAY choose to perform further validation of the
    /// certificate content (e.g., checking expiry or enforcing specific formats).
    /// In such cases, an implementation-specific Reason and Message MUST be set.
    ///
    /// In all cases, the implementation MUST ensure that the `ResolvedRefs`
    /// condition is set to `status: False` on all targeted listeners (i.e.,
    /// listeners serving HTTPS on a matching port). The condition MUST
    /// include a Reason and Message that indicate the cause of the error. If
    /// ALL CACertificateRefs are invalid, the implementation MUST also ensure
    /// the `Accepted` condition on the listener is set to `status: False`, with
    /// the Reason `NoValidCACertificate`.
    /// Implementations MAY choose to support attaching multiple CA certificates
    /// to a listener, but this behavior is implementation-specific.
    ///
    /// Support: Core - A single reference to a Kubernetes ConfigMap, with the
    /// CA certificate in a key named `ca.crt`.
    ///
    /// Support: Implementation-specific - More than one reference, other kinds
    /// of resources, or a single reference that includes multiple certificates.
    /// </summary>
    [Length(1, 16), ListType(ListType.Atomic)]
    public required List<GatewayCACertificateRef> CACertificateRefs { get; init; }

    public GatewayValidationMode Mode { get; init; } = GatewayValidationMode.AllowValidOnly;
}

/// <summary>
/// ObjectReference identifies an API object including its namespace.
///
/// The API object must be valid in the cluster; the Group and Kind must
/// be registered in the cluster for this reference to be valid.
///
/// References to objects with invalid Group and Kind are not valid, and must
/// be rejected by the implementation, with appropriate Conditions set
/// on the containing object.
/// </summary>
public sealed record GatewayCACertificateRef
{
    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When set to the empty string, core API group is inferred.
    /// </summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>Kind is kind of the referent. For example "ConfigMap" or "Service".</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Name is the name of the referent.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }

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
/// FrontendValidationMode defines the mode for validating the client certificate.
/// There are two possible modes:
///
/// - AllowValidOnly: In this mode, the gateway will accept connections only if
///   the client presents a valid certificate. This certificate must successfully
///   pass validation against the CA certificates specified in `CACertificateRefs`.
/// - AllowInsecureFallback: In this mode, the gateway will accept connections
///   even if the client certificate is not presented or fails verification.
///
///   This approach delegates client authorization to the backend and introduce
///   a significant security risk. It should be used in testing environments or
///   on a temporary basis in non-testing environments.
///
/// Defaults to AllowValidOnly.
///
/// Support: Core
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<GatewayValidationMode>))]
public enum GatewayValidationMode
{
    AllowValidOnly,
    AllowInsecureFallback,
}

public sealed record GatewayPerPort
{
    /// <summary>
    /// The Port indicates the Port Number to which the TLS configuration will be
    /// applied. This configuration will be applied to all Listeners handling HTTPS
    /// traffic that match this port.
    ///
    /// Support: Core
    /// </summary>
    [Range(1, 65535)]
    public required int Port { get; init; }

    /// <summary>
    /// TLS store the configuration that will be applied to all Listeners handling
    /// HTTPS traffic and matching given port.
    ///
    /// Support: Core
    /// </summary>
    public required GatewayPerPortTls Tls { get; init; }
}

/// <summary>Status defines the current state of Gateway.</summary>
public sealed record GatewayStatus
{
    /// <summary>
    /// Addresses lists the network addresses that have been bound to the
    /// Gateway.
    ///
    /// This list may differ from the addresses provided in the spec under some
    /// conditions:
    ///
    ///   * no addresses are specified, all addresses are dynamically assigned
    ///   * a combination of specified and dynamic addresses are assigned
    ///   * a specified address was unusable (e.g. already in use)
    /// </summary>
    [MaxLength(16), ListType(ListType.Atomic)]
    public List<GatewayStatusAddress>? Addresses { get; init; }

    /// <summary>
    /// AttachedListenerSets represents the total number of ListenerSets that have been
    /// successfully attached to this Gateway.
    ///
    /// A ListenerSet is successfully attached to a Gateway when all the following conditions are met:
    /// - The ListenerSet is selected by the Gateway's AllowedListeners field
    /// - The ListenerSet has a valid ParentRef selecting the Gateway
    /// - The ListenerSet's status has the condition "Accepted: true"
    ///
    /// Uses for this field include troubleshooting AttachedListenerSets attachment and
    /// measuring blast radius/impact of changes to a Gateway.
    /// </summary>
    public int? AttachedListenerSets { get; init; }

    /// <summary>
    /// Conditions describe the current conditions of the Gateway.
    ///
    /// Implementations should prefer to express Gateway conditions
    /// using the `GatewayConditionType` and `GatewayConditionReason`
    /// constants so that operators and tools can converge on a common
    /// vocabulary to describe Gateway state.
    ///
    /// Known condition types are:
    ///
    /// * "Accepted"
    /// * "Programmed"
    /// * "Ready"
    /// </summary>
    [Default(Json = """[{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Accepted"},{"lastTransitionTime":"1970-01-01T00:00:00Z","message":"Waiting for controller","reason":"Pending","status":"Unknown","type":"Programmed"}]""")]
    [MaxLength(8), ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }

    /// <summary>Listeners provide status for each unique listener port defined in the Spec.</summary>
    [MaxLength(64), ListType(ListType.Map, "name")]
    public List<GatewayStatusListener>? Listeners { get; init; }
}

/// <summary>GatewayStatusAddress describes a network address that is bound to a Gateway.</summary>
[OneOf(Json = """{"properties":{"type":{"enum":["IPAddress"]},"value":{"anyOf":[{"format":"ipv4"},{"format":"ipv6"}]}}}""")]
[OneOf(Json = """{"properties":{"type":{"not":{"enum":["IPAddress"]}}}}""")]
public sealed record GatewayStatusAddress
{
    /// <summary>
    /// Value of the address. The validity of the values will depend
    /// on the type and support by the controller.
    ///
    /// Examples: `1.2.3.4`, `128::1`, `my-ip-address`.
    /// </summary>
    [Length(1, 253)]
    public required string Value { get; init; }

    /// <summary>Type of the address.</summary>
    [Pattern("""^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    public string Type { get; init; } = "IPAddress";

    [Rule("""Hostname value must only contain valid characters (matching ^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$)""")]
    private static bool HostnameIsValid(GatewayStatusAddress self) => self.Type != "Hostname" || Regex.IsMatch(self.Value, GatewayAddress.Hostname);
}

/// <summary>ListenerStatus is the status associated with a Listener.</summary>
public sealed record GatewayStatusListener
{
    /// <summary>
    /// AttachedRoutes represents the total number of Routes that have been
    /// successfully attached to this Listener.
    ///
    /// Successful attachment of a Route to a Listener is based solely on the
    /// combination of the AllowedRoutes field on the corresponding Listener
    /// and the Route's ParentRefs field. A Route is successfully attached to
    /// a Listener when it is selected by the Listener's AllowedRoutes field
    /// AND the Route has a valid ParentRef selecting the whole Gateway
    /// resource or a specific Listener as a parent resource (more detail on
    /// attachment semantics can be found in the documentation on the various
    /// Route kinds ParentRefs fields). Listener or Route status does not impact
    /// successful attachment, i.e. the AttachedRoutes field count MUST be set
    /// for Listeners, even if the Accepted condition of an individual Listener is set
    /// to "False". The AttachedRoutes number represents the number of Routes with
    /// the Accepted condition set to "True" that have been attached to this Listener.
    /// Routes with any other value for the Accepted condition MUST NOT be included
    /// in this count.
    ///
    /// Uses for this field include troubleshooting Route attachment and
    /// measuring blast radius/impact of changes to a Listener.
    /// </summary>
    public required int AttachedRoutes { get; init; }

    /// <summary>Conditions describe the current condition of this listener.</summary>
    [MaxLength(8), ListType(ListType.Map, "type")]
    public required List<Condition> Conditions { get; init; }

    /// <summary>Name is the name of the Listener that this status corresponds to.</summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Name { get; init; }

    /// <summary>
    /// SupportedKinds is the list indicating the Kinds supported by this
    /// listener. This MUST represent the kinds supported by an implementation for
    /// that Listener configuration.
    ///
    /// If kinds are specified in Spec that are not supported, they MUST NOT
    /// appear in this list and an implementation MUST set the "ResolvedRefs"
    /// condition to "False" with the "InvalidRouteKinds" reason. If both valid
    /// and invalid Route kinds are specified, the implementation MUST
    /// reference the valid Route kinds that have been specified.
    /// </summary>
    [MaxLength(8), ListType(ListType.Atomic)]
    public List<SupportedKind>? SupportedKinds { get; init; }
}
