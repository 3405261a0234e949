using System.Text.Json;

namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderWebhook specifies configuration for a webhook DNS01
/// provider, including where to POST ChallengePayload resources.
/// </summary>
public sealed record WebhookDns
{
    /// <summary>
    /// The API group name that should be used when POSTing ChallengePayload
    /// resources to the webhook apiserver.
    /// This should be the same as the GroupName specified in the webhook
    /// provider implementation.
    /// </summary>
    public required string GroupName { get; init; }

    /// <summary>
    /// The name of the solver to use, as defined in the webhook provider
    /// implementation.
    /// This will typically be the name of the provider, e.g., 'cloudflare'.
    /// </summary>
    public required string SolverName { get; init; }

    /// <summary>
    /// Additional configuration that should be passed to the webhook apiserver
    /// when challenges are processed.
    /// This can contain arbitrary JSON data.
    /// Secret values should not be specified in this stanza.
    /// If secret values are needed (e.g., credentials for a DNS service), you
    /// should use a SecretKeySelector to reference a Secret resource.
    /// For details on the schema of this field, consult the webhook provider
    /// implementation's documentation.
    /// </summary>
    public JsonElement? Config { get; init; }
}
