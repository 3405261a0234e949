namespace CrdGen.Client;

/// <summary>The versions of <c>ExecCredential</c> that there are. v1alpha1 is gone since Kubernetes 1.24.</summary>
internal static class ExecApiVersions
{
    public const string V1 = "client.authentication.k8s.io/v1";

    public const string V1Beta1 = "client.authentication.k8s.io/v1beta1";

    public static bool IsKnown(string version) => version is V1 or V1Beta1;
}
