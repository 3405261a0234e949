// Imported by crdgen; its rules were turned into C# afterwards.
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// BackendTLSPolicy provides a way to configure how a Gateway
/// connects to a Backend via TLS.
/// </summary>
[CustomResource("gateway.networking.k8s.io", "v1alpha3", Kind = "BackendTLSPolicy", Deprecated = true, DeprecationWarning = "The v1alpha3 version of BackendTLSPolicy has been deprecated and will be removed in a future release of the API. Please upgrade to v1.")]
public sealed partial class BackendTLSPolicyV1Alpha3
{
    public required BackendTLSPolicySpec Spec { get; init; }

    public BackendTLSPolicyStatus? Status { get; init; }
}
