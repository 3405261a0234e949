// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[KubernetesResource("admissionregistration.k8s.io", "mutatingadmissionpolicies", ResourceScope.Cluster)]
public sealed partial class MutatingAdmissionPolicy : IApiResource<MutatingAdmissionPolicy>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "MutatingAdmissionPolicy";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "mutatingadmissionpolicies";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "MutatingAdmissionPolicyList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<MutatingAdmissionPolicy> IApiResource<MutatingAdmissionPolicy>.JsonTypeInfo => KubernetesJson.Default.MutatingAdmissionPolicy;
}

[KubernetesResource("admissionregistration.k8s.io", "mutatingadmissionpolicybindings", ResourceScope.Cluster)]
public sealed partial class MutatingAdmissionPolicyBinding : IApiResource<MutatingAdmissionPolicyBinding>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "MutatingAdmissionPolicyBinding";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "mutatingadmissionpolicybindings";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "MutatingAdmissionPolicyBindingList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<MutatingAdmissionPolicyBinding> IApiResource<MutatingAdmissionPolicyBinding>.JsonTypeInfo => KubernetesJson.Default.MutatingAdmissionPolicyBinding;
}

[KubernetesListContract<MutatingAdmissionPolicyBindingList, MutatingAdmissionPolicyBinding>]
public sealed partial class MutatingAdmissionPolicyBindingList : KubernetesList<MutatingAdmissionPolicyBinding>;

[KubernetesListContract<MutatingAdmissionPolicyList, MutatingAdmissionPolicy>]
public sealed partial class MutatingAdmissionPolicyList : KubernetesList<MutatingAdmissionPolicy>;

[KubernetesResource("admissionregistration.k8s.io", "mutatingwebhookconfigurations", ResourceScope.Cluster)]
public sealed partial class MutatingWebhookConfiguration : IApiResource<MutatingWebhookConfiguration>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "MutatingWebhookConfiguration";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "mutatingwebhookconfigurations";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "MutatingWebhookConfigurationList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<MutatingWebhookConfiguration> IApiResource<MutatingWebhookConfiguration>.JsonTypeInfo => KubernetesJson.Default.MutatingWebhookConfiguration;
}

[KubernetesListContract<MutatingWebhookConfigurationList, MutatingWebhookConfiguration>]
public sealed partial class MutatingWebhookConfigurationList : KubernetesList<MutatingWebhookConfiguration>;

[KubernetesResource("admissionregistration.k8s.io", "validatingadmissionpolicies", ResourceScope.Cluster)]
public sealed partial class ValidatingAdmissionPolicy : IApiResource<ValidatingAdmissionPolicy>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ValidatingAdmissionPolicy";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "validatingadmissionpolicies";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ValidatingAdmissionPolicyList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ValidatingAdmissionPolicy> IApiResource<ValidatingAdmissionPolicy>.JsonTypeInfo => KubernetesJson.Default.ValidatingAdmissionPolicy;
}

[KubernetesResource("admissionregistration.k8s.io", "validatingadmissionpolicybindings", ResourceScope.Cluster)]
public sealed partial class ValidatingAdmissionPolicyBinding : IApiResource<ValidatingAdmissionPolicyBinding>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ValidatingAdmissionPolicyBinding";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "validatingadmissionpolicybindings";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ValidatingAdmissionPolicyBindingList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ValidatingAdmissionPolicyBinding> IApiResource<ValidatingAdmissionPolicyBinding>.JsonTypeInfo => KubernetesJson.Default.ValidatingAdmissionPolicyBinding;
}

[KubernetesListContract<ValidatingAdmissionPolicyBindingList, ValidatingAdmissionPolicyBinding>]
public sealed partial class ValidatingAdmissionPolicyBindingList : KubernetesList<ValidatingAdmissionPolicyBinding>;

[KubernetesListContract<ValidatingAdmissionPolicyList, ValidatingAdmissionPolicy>]
public sealed partial class ValidatingAdmissionPolicyList : KubernetesList<ValidatingAdmissionPolicy>;

[KubernetesResource("admissionregistration.k8s.io", "validatingwebhookconfigurations", ResourceScope.Cluster)]
public sealed partial class ValidatingWebhookConfiguration : IApiResource<ValidatingWebhookConfiguration>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "admissionregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ValidatingWebhookConfiguration";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "validatingwebhookconfigurations";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ValidatingWebhookConfigurationList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ValidatingWebhookConfiguration> IApiResource<ValidatingWebhookConfiguration>.JsonTypeInfo => KubernetesJson.Default.ValidatingWebhookConfiguration;
}

[KubernetesListContract<ValidatingWebhookConfigurationList, ValidatingWebhookConfiguration>]
public sealed partial class ValidatingWebhookConfigurationList : KubernetesList<ValidatingWebhookConfiguration>;
