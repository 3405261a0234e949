// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[KubernetesResource("authorization.k8s.io", "localsubjectaccessreviews", ResourceScope.Namespaced)]
public sealed partial class LocalSubjectAccessReview : IApiResource<LocalSubjectAccessReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "LocalSubjectAccessReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "localsubjectaccessreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<LocalSubjectAccessReview> IApiResource<LocalSubjectAccessReview>.JsonTypeInfo => KubernetesJson.Default.LocalSubjectAccessReview;
}

[KubernetesResource("authorization.k8s.io", "selfsubjectaccessreviews", ResourceScope.Cluster)]
public sealed partial class SelfSubjectAccessReview : IApiResource<SelfSubjectAccessReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "SelfSubjectAccessReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "selfsubjectaccessreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<SelfSubjectAccessReview> IApiResource<SelfSubjectAccessReview>.JsonTypeInfo => KubernetesJson.Default.SelfSubjectAccessReview;
}

[KubernetesResource("authorization.k8s.io", "selfsubjectrulesreviews", ResourceScope.Cluster)]
public sealed partial class SelfSubjectRulesReview : IApiResource<SelfSubjectRulesReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "SelfSubjectRulesReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "selfsubjectrulesreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<SelfSubjectRulesReview> IApiResource<SelfSubjectRulesReview>.JsonTypeInfo => KubernetesJson.Default.SelfSubjectRulesReview;
}

[KubernetesResource("authorization.k8s.io", "subjectaccessreviews", ResourceScope.Cluster)]
public sealed partial class SubjectAccessReview : IApiResource<SubjectAccessReview>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "SubjectAccessReview";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "subjectaccessreviews";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<SubjectAccessReview> IApiResource<SubjectAccessReview>.JsonTypeInfo => KubernetesJson.Default.SubjectAccessReview;
}
