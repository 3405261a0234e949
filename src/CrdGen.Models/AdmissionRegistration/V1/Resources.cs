// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
namespace CrdGen.Models.AdmissionRegistration.V1;

public sealed partial class MutatingAdmissionPolicy : IKubernetesResource<MutatingAdmissionPolicy>
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
}

public sealed partial class MutatingAdmissionPolicyBinding : IKubernetesResource<MutatingAdmissionPolicyBinding>
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
}

public sealed partial class MutatingAdmissionPolicyBindingList : KubernetesList<MutatingAdmissionPolicyBinding>;

public sealed partial class MutatingAdmissionPolicyList : KubernetesList<MutatingAdmissionPolicy>;

public sealed partial class MutatingWebhookConfiguration : IKubernetesResource<MutatingWebhookConfiguration>
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
}

public sealed partial class MutatingWebhookConfigurationList : KubernetesList<MutatingWebhookConfiguration>;

public sealed partial class ValidatingAdmissionPolicy : IKubernetesResource<ValidatingAdmissionPolicy>
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
}

public sealed partial class ValidatingAdmissionPolicyBinding : IKubernetesResource<ValidatingAdmissionPolicyBinding>
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
}

public sealed partial class ValidatingAdmissionPolicyBindingList : KubernetesList<ValidatingAdmissionPolicyBinding>;

public sealed partial class ValidatingAdmissionPolicyList : KubernetesList<ValidatingAdmissionPolicy>;

public sealed partial class ValidatingWebhookConfiguration : IKubernetesResource<ValidatingWebhookConfiguration>
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
}

public sealed partial class ValidatingWebhookConfigurationList : KubernetesList<ValidatingWebhookConfiguration>;
