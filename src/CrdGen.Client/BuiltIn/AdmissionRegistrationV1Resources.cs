// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.AdmissionRegistration.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>admissionregistration.k8s.io/v1</c>.</summary>
public static class AdmissionRegistrationV1Resources
{
    /// <summary>Objects of kind MutatingAdmissionPolicy.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<MutatingAdmissionPolicy> MutatingAdmissionPolicies(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<MutatingAdmissionPolicy>();
    }

    /// <summary>Objects of kind MutatingAdmissionPolicyBinding.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<MutatingAdmissionPolicyBinding> MutatingAdmissionPolicyBindings(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<MutatingAdmissionPolicyBinding>();
    }

    /// <summary>Objects of kind MutatingWebhookConfiguration.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<MutatingWebhookConfiguration> MutatingWebhookConfigurations(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<MutatingWebhookConfiguration>();
    }

    /// <summary>Objects of kind ValidatingAdmissionPolicy.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ValidatingAdmissionPolicy> ValidatingAdmissionPolicies(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ValidatingAdmissionPolicy>();
    }

    /// <summary>Objects of kind ValidatingAdmissionPolicyBinding.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ValidatingAdmissionPolicyBinding> ValidatingAdmissionPolicyBindings(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ValidatingAdmissionPolicyBinding>();
    }

    /// <summary>Objects of kind ValidatingWebhookConfiguration.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ValidatingWebhookConfiguration> ValidatingWebhookConfigurations(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ValidatingWebhookConfiguration>();
    }
}
