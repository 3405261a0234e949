namespace CertManager.Kubernetes;

/// <summary>SELinuxOptions are the labels to be applied to the container</summary>
public sealed record SELinuxOptions
{
    /// <summary>User is a SELinux user label that applies to the container.</summary>
    public string? User { get; init; }

    /// <summary>Role is a SELinux role label that applies to the container.</summary>
    public string? Role { get; init; }

    /// <summary>Type is a SELinux type label that applies to the container.</summary>
    public string? Type { get; init; }

    /// <summary>Level is SELinux level label that applies to the container.</summary>
    public string? Level { get; init; }
}
