using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>RouteStatus defines the common attributes that all Routes MUST include within their status.</summary>
public abstract record RouteStatus
{
    /// <summary>
    /// Parents is a list of parent resources (usually Gateways) that are
    /// associated with the route, and the status of the route with respect to
    /// each parent. When this route attaches to a parent, the controller that
    /// manages the parent must add an entry to this list when the controller
    /// first sees the route and should update the entry as appropriate when the
    /// route or gateway is modified.
    /// </summary>
    /// <remarks>
    /// Note that parent references that cannot be resolved by an implementation
    /// of this API will not be added to this list. Implementations of this API
    /// can only populate Route status for the Gateways/parent resources they are
    /// responsible for.
    ///
    /// A maximum of 32 Gateways will be represented in this list. An empty list
    /// means the route has not been attached to any Gateway.
    /// </remarks>
    [MaxLength(32)]
    [ListType(ListType.Atomic)]
    public required IReadOnlyList<RouteParentStatus> Parents { get; init; }
}

/// <summary>HTTPRouteStatus defines the observed state of HTTPRoute.</summary>
public sealed record HTTPRouteStatus : RouteStatus;
