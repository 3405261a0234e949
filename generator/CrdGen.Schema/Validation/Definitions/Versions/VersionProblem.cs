namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What a definition has, and an API server of the target version does not know yet.</summary>
/// <param name="Path">Where, in the API server's form of the definition.</param>
/// <param name="What">What it is: <c>messageExpression</c>, <c>the format 'k8s-short-name'</c>, ….</param>
/// <param name="Since">The first version that knows it.</param>
/// <param name="IsIgnored">Whether the older API server takes it and does nothing; otherwise it refuses it, or drops it where kubectl does not ask for strict validation.</param>
public sealed record VersionProblem(FieldPath Path, string What, KubernetesVersion Since, bool IsIgnored)
{
    /// <summary>What is wrong, in words.</summary>
    public string Message => $"{What} needs Kubernetes {Since}: older API servers {(IsIgnored ? "ignore it" : "do not know the field")}";
}
