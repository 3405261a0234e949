using CrdGen.Models.Core.V1;

namespace PostgresOperator.Desired;

/// <summary>What the Pod Security Standard "restricted" asks for, and no root file system to write to.</summary>
internal static class Security
{
    /// <summary>The user <c>postgres</c> of the image.</summary>
    private const long User = 999;

    public static PodSecurityContext Pod => new()
    {
        RunAsNonRoot = true,
        RunAsUser = User,
        RunAsGroup = User,
        FsGroup = User,
        FsGroupChangePolicy = "OnRootMismatch",
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    public static SecurityContext Container => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };
}
