// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[KubernetesResource("authentication.k8s.io", "selfsubjectreviews", ResourceScope.Cluster)]
public sealed partial class SelfSubjectReview : IApiResource<SelfSubjectReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authentication.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "SelfSubjectReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "selfsubjectreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<SelfSubjectReview> IApiResource<SelfSubjectReview>.JsonTypeInfo => KubernetesJson.Default.SelfSubjectReview;
}

public sealed partial class TokenRequest : IKubernetesObject
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authentication.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "TokenRequest";
}

[KubernetesResource("authentication.k8s.io", "tokenreviews", ResourceScope.Cluster)]
public sealed partial class TokenReview : IApiResource<TokenReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authentication.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "TokenReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "tokenreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<TokenReview> IApiResource<TokenReview>.JsonTypeInfo => KubernetesJson.Default.TokenReview;
}
