using CrdGen;

namespace CertManager;

/// <summary>
/// The ACMEChallengeSolverHTTP01GatewayHTTPRoute solver will create HTTPRoute objects for a Gateway class
/// routing to an ACME challenge solver pod.
/// </summary>
public sealed record Http01GatewaySolver
{
    /// <summary>
    /// Optional service type for Kubernetes solver service. Supported values
    /// are NodePort or ClusterIP. If unset, defaults to NodePort.
    /// </summary>
    public string? ServiceType { get; init; }

    /// <summary>
    /// Custom labels that will be applied to HTTPRoutes created by cert-manager
    /// while solving HTTP-01 challenges.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>
    /// When solving an HTTP-01 challenge, cert-manager creates an HTTPRoute.
    /// cert-manager needs to know which parentRefs should be used when creating
    /// the HTTPRoute. Usually, the parentRef references a Gateway. See:
    /// https://gateway-api.sigs.k8s.io/api-types/httproute/#attaching-to-gateways
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<GatewayParentReference>? ParentRefs { get; init; }

    /// <summary>
    /// Optional pod template used to configure the ACME challenge solver pods
    /// used for HTTP01 challenges.
    /// </summary>
    public SolverPodTemplate? PodTemplate { get; init; }
}
