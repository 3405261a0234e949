namespace GatewayApi.V1;

/// <summary>
/// LocalObjectReference identifies an API object within the namespace of the
/// referrer.
/// </summary>
public sealed record LocalObjectReference
{
    /// <summary>
    /// Group is the group of the referent. For example, "gateway.networking.k8s.io".
    /// When unspecified or empty string, core API group is inferred.
    /// </summary>
    public required Group Group { get; init; }

    /// <summary>Kind is kind of the referent. For example "HTTPRoute" or "Service".</summary>
    public required Kind Kind { get; init; }

    /// <summary>Name is the name of the referent.</summary>
    public required ObjectName Name { get; init; }
}
