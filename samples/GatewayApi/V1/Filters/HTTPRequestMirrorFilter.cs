using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>HTTPRequestMirrorFilter defines configuration for the RequestMirror filter.</summary>
public sealed record HTTPRequestMirrorFilter
{
    /// <summary>BackendRef references a resource where mirrored requests are sent.</summary>
    /// <remarks>
    /// Mirrored requests must be sent only to a single destination endpoint
    /// within this BackendRef, irrespective of how many endpoints are present
    /// within this BackendRef.
    ///
    /// If the referent cannot be found, this BackendRef is invalid and must be
    /// dropped from the Gateway. The controller must ensure the "ResolvedRefs"
    /// condition on the Route status is set to `status: False` and not configure
    /// this backend in the underlying implementation.
    ///
    /// If there is a cross-namespace reference to an *existing* object
    /// that is not allowed by a ReferenceGrant, the controller must ensure the
    /// "ResolvedRefs"  condition on the Route is set to `status: False`,
    /// with the "RefNotPermitted" reason and not configure this backend in the
    /// underlying implementation.
    ///
    /// In either error case, the Message of the `ResolvedRefs` Condition
    /// should be used to provide more detail about the problem.
    ///
    /// Support: Extended for Kubernetes Service
    ///
    /// Support: Implementation-specific for any other resource
    ///
    /// If the backend service requires TLS, use BackendTLSPolicy to tell the
    /// implementation to supply the TLS details to be used to connect to that
    /// backend.
    /// </remarks>
    public required BackendObjectReference BackendRef { get; init; }

    /// <summary>
    /// Percent represents the percentage of requests that should be
    /// mirrored to BackendRef. Its minimum value is 0 (indicating 0% of
    /// requests) and its maximum value is 100 (indicating 100% of requests).
    /// </summary>
    /// <remarks>
    /// Only one of Fraction or Percent may be specified. If neither field
    /// is specified, 100% of requests will be mirrored.
    /// </remarks>
    [Range(0, 100)]
    public int? Percent { get; init; }

    /// <summary>
    /// Fraction represents the fraction of requests that should be
    /// mirrored to BackendRef.
    /// </summary>
    /// <remarks>
    /// Only one of Fraction or Percent may be specified. If neither field
    /// is specified, 100% of requests will be mirrored.
    /// </remarks>
    public Fraction? Fraction { get; init; }

    [Rule("Only one of percent or fraction may be specified in HTTPRequestMirrorFilter")]
    private static bool PercentOrFraction(HTTPRequestMirrorFilter self) =>
        self.Percent is null || self.Fraction is null;
}

/// <summary>A part of all requests.</summary>
public sealed record Fraction
{
    [Minimum(0)]
    public required int Numerator { get; init; }

    [Minimum(1)]
    public int Denominator { get; init; } = 100;

    [Rule("numerator must be less than or equal to denominator")]
    private static bool AtMostOne(Fraction self) => self.Numerator <= self.Denominator;
}
