// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// XBackend is a Gateway API resource that represents a backend destination for
/// routing traffic. It serves as a Gateway-native way to define where and how a
/// Gateway should connect to a backend.
///
/// Support: Extended
/// </summary>
[CustomResource("gateway.networking.x-k8s.io", "v1alpha1", ShortNames = ["xbackend"], Categories = ["gateway-api"])]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class XBackend
{
    public required XBackendSpec Spec { get; init; }

    public XBackendStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of XBackend.</summary>
public sealed record XBackendSpec
{
    public required XBackendPort Port { get; init; }

    public required XBackendType Type { get; init; }

    public XBackendExternalHostname? ExternalHostname { get; init; }

    public XBackendProtocol? Protocol { get; init; }

    public XBackendTls? Tls { get; init; }

    [Rule("externalHostname must be set when type is ExternalHostname and must be unset otherwise")]
    private static bool ExternalHostnameFitsType(XBackendSpec self) => (self.Type == XBackendType.ExternalHostname) == (self.ExternalHostname is not null);
}

/// <summary>
/// ExternalHostname specifies the configuration for an ExternalHostname
/// backend. This field must be set when type is ExternalHostname and must
/// be unset otherwise.
///
/// Support: Extended
/// </summary>
public sealed record XBackendExternalHostname
{
    /// <summary>
    /// Hostname specifies the FQDN used to reach this backend.
    /// IP addresses are not allowed in this field.
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [Length(1, 253)]
    public required string Hostname { get; init; }

    [Rule("hostname must not be an IP address or end with .cluster.local", On = nameof(Hostname))]
    private static bool HostnameIsOutside(string hostname) => !hostname.EndsWith(".cluster.local", StringComparison.Ordinal);
}

/// <summary>
/// Port defines the port that the implementation should use when connecting
/// to this backend.
/// </summary>
public sealed record XBackendPort
{
    /// <summary>Port represents the port number of the endpoint.</summary>
    [Range(1, 65535)]
    public required int Port { get; init; }

    /// <summary>
    /// Name represents the name of this port. All ports in a Backend must have
    /// a unique name. Name must either be an empty string or pass DNS_LABEL
    /// validation (lowercase alphanumeric or '-', starting and ending with an
    /// alphanumeric character, at most 63 characters).
    /// </summary>
    [MaxLength(63)]
    [CelRule("size(self) == 0 || format.dns1123Label().validate(self) == null", Message = "Name must be a valid DNS label")]
    public string? Name { get; init; }
}

/// <summary>
/// Protocol defines the protocol for backend communication.
///
/// In the common case, the underlying transport protocol for the
/// proxied traffic will already have been determined and processed
/// by the dataplane at the routing step. Where this field is useful
/// is either for higher level protocols or asymmetrical protocol
/// configurations (e.g. version upgrades or h2c).
///
/// When set, the implementation uses the specified protocol when connecting
/// to this backend. When not set, the implementation will use the protocol
/// determined by the route or listener configuration.
///
/// Support: Core - HTTP, HTTP2, H2C, and HTTP11
///
/// Support: Extended - GRPC, MCP, TCP
/// </summary>
[JsonConverter(typeof(KubernetesEnumConverter<XBackendProtocol>))]
public enum XBackendProtocol
{
    TCP,
    HTTP,
    HTTP2,
    HTTP11,
    H2C,
    MCP,
}

/// <summary>
/// TLS defines the TLS configuration that the implementation should use
/// when connecting to the backend.
///
/// ExternalHostname backends SHOULD have TLS configured; the lack of TLS
/// for external hostnames should be considered insecure and a security risk.
///
/// Support: Extended
/// </summary>
public sealed record XBackendTls
{
    public required XBackendTlsMode Mode { get; init; }

    /// <summary>
    /// ClientCertificateRef is a reference to a Secret containing the client
    /// TLS certificate and private key for mutual TLS. This field is required
    /// when mode is ClientAndServer and must be unset otherwise.
    /// </summary>
    public ClientCertificateRef? ClientCertificateRef { get; init; }

    /// <summary>Validation contains TLS validation configuration for the backend connection.</summary>
    public Validation? Validation { get; init; }

    [Rule("clientCertificateRef must be set if and only if mode is ClientAndServer")]
    private static bool CertificateFitsMode(XBackendTls self) => (self.Mode == XBackendTlsMode.ClientAndServer) == (self.ClientCertificateRef is not null);
}

/// <summary>Mode defines the TLS mode for the backend connection.</summary>
[JsonConverter(typeof(KubernetesEnumConverter<XBackendTlsMode>))]
public enum XBackendTlsMode
{
    None,
    ServerOnly,
    ClientAndServer,
}

/// <summary>Type defines the backend type.</summary>
[JsonConverter(typeof(KubernetesEnumConverter<XBackendType>))]
public enum XBackendType
{
    ExternalHostname,
}

/// <summary>Status defines the current state of XBackend.</summary>
public sealed record XBackendStatus
{
    /// <summary>
    /// Ancestors is a list of parent resources associated with this Backend,
    /// and the status of the Backend with respect to each parent.
    ///
    /// A maximum of 32 parents will be represented in this list. An empty list
    /// indicates that the Backend is not associated with any parents.
    /// </summary>
    [MaxLength(32), ListType(ListType.Atomic)]
    public List<XBackendParent>? Parents { get; init; }
}

/// <summary>
/// BackendAncestorStatus describes the status of a Backend with respect to a
/// specific parent resource (typically a Gateway).
/// </summary>
public sealed record XBackendParent
{
    /// <summary>
    /// ControllerName is a domain/path string that indicates the name of the
    /// controller that manages the Backend.
    ///
    /// Example: "example.net/gateway-controller".
    ///
    /// The format of this field is DOMAIN "/" PATH, where DOMAIN and PATH are
    /// valid Kubernetes names
    /// (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names).
    /// </summary>
    [Pattern("""^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$""")]
    [Length(1, 253)]
    public required string ControllerName { get; init; }

    /// <summary>AncestorRef identifies the parent resource that this status is associated with.</summary>
    public required ParentRef ParentRef { get; init; }

    /// <summary>
    /// For Kubernetes API conventions, see:
    /// https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#typical-status-properties
    /// conditions represent the current state of the Backend resource.
    /// Each condition has a unique type and reflects the status of a specific aspect of the resource.
    ///
    /// Defined condition types include:
    /// - "Accepted": the resource has been acknowledged and accepteed by the controller
    ///
    /// The status of each condition is one of True, False, or Unknown.
    /// </summary>
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }
}
