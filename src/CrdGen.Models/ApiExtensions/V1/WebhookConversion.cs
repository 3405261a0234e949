// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>WebhookConversion describes how to call a conversion webhook</summary>
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion")]
public sealed partial class WebhookConversion
{
    /// <summary>clientConfig is the instructions for how to call the webhook if strategy is `Webhook`.</summary>
    [JsonPropertyName("clientConfig")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WebhookClientConfig? ClientConfig { get; set; }

    /// <summary>
    /// conversionReviewVersions is an ordered list of preferred `ConversionReview`
    /// versions the Webhook expects. The API server will use the first version in
    /// the list which it supports. If none of the versions specified in this list
    /// are supported by API server, conversion will fail for the custom resource.
    /// If a persisted Webhook configuration specifies allowed versions and does not
    /// include any versions known to the API Server, calls to the webhook will fail.
    /// </summary>
    [JsonPropertyName("conversionReviewVersions")]
    [ListType(ListType.Atomic)]
    public required List<string> ConversionReviewVersions { get; set; }
}
