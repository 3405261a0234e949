namespace CertManager.Kubernetes;

/// <summary>Sysctl defines a kernel parameter to be set</summary>
public sealed record Sysctl
{
    /// <summary>Name of a property to set</summary>
    public required string Name { get; init; }

    /// <summary>Value of a property to set</summary>
    public required string Value { get; init; }
}
