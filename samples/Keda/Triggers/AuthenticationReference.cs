namespace Keda;

/// <summary>
/// AuthenticationRef points to the TriggerAuthentication or ClusterTriggerAuthentication object that
/// is used to authenticate the scaler with the environment
/// </summary>
public sealed record AuthenticationReference
{
    public required string Name { get; init; }

    /// <summary>Kind of the resource being referred to. Defaults to TriggerAuthentication.</summary>
    public AuthenticationKind? Kind { get; init; }
}

public enum AuthenticationKind
{
    TriggerAuthentication,
    ClusterTriggerAuthentication,
}
