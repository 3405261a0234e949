namespace CertManager;

public sealed record Http01IngressSolver
{
    /// <summary>
    /// Optional service type for Kubernetes solver service. Supported values
    /// are NodePort or ClusterIP. If unset, defaults to NodePort.
    /// </summary>
    public string? ServiceType { get; init; }

    /// <summary>
    /// This field configures the field `ingressClassName` on the created Ingress
    /// resources used to solve ACME challenges that use this challenge solver.
    /// This is the recommended way of configuring the ingress class. Only one of
    /// `class`, `name` or `ingressClassName` may be specified.
    /// </summary>
    public string? IngressClassName { get; init; }

    /// <summary>
    /// This field configures the annotation `kubernetes.io/ingress.class` when
    /// creating Ingress resources to solve ACME challenges that use this
    /// challenge solver. Only one of `class`, `name` or `ingressClassName` may
    /// be specified.
    /// </summary>
    public string? Class { get; init; }

    /// <summary>
    /// The name of the ingress resource that should have ACME challenge solving
    /// routes inserted into it in order to solve HTTP01 challenges.
    /// This is typically used in conjunction with ingress controllers like
    /// ingress-gce, which maintains a 1:1 mapping between external IPs and
    /// ingress resources. Only one of `class`, `name` or `ingressClassName` may
    /// be specified.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// Optional pod template used to configure the ACME challenge solver pods
    /// used for HTTP01 challenges.
    /// </summary>
    public SolverPodTemplate? PodTemplate { get; init; }

    /// <summary>
    /// Optional ingress template used to configure the ACME challenge solver
    /// ingress used for HTTP01 challenges.
    /// </summary>
    public SolverIngressTemplate? IngressTemplate { get; init; }
}
