using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// BackendObjectReference defines how an ObjectReference that is
/// specific to BackendRef.
/// </summary>
public record BackendObjectReference
{
    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    public Group Group { get; init; } = new("");

    /// <summary>
    /// Kind is the Kubernetes resource kind of the referent. For example
    /// "Service".
    /// </summary>
    /// <remarks>
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
    /// </remarks>
    public Kind Kind { get; init; } = new("Service");

    /// <summary>Name is the name of the referent.</summary>
    public required ObjectName Name { get; init; }

    /// <summary>
    /// Namespace is the namespace of the backend. When unspecified, the local
    /// namespace is inferred.
    /// </summary>
    /// <remarks>
    /// Note that when a namespace different than the local namespace is specified,
    /// a ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant
    /// documentation for details.
    ///
    /// Support: Core
    /// </remarks>
    public Namespace? Namespace { get; init; }

    /// <summary>
    /// Port specifies the destination port number to use for this resource.
    /// Port is required when the referent is a Kubernetes Service. In this
    /// case, the port number is the service port number, not the target port.
    /// For other resources, destination port might be derived from the referent
    /// resource or this field.
    /// </summary>
    public PortNumber? Port { get; init; }

    [Rule("Must have port for Service reference")]
    private static bool ServiceHasPort(BackendObjectReference self) =>
        self is not { Group.Value: "", Kind.Value: "Service" } || self.Port is not null;
}
