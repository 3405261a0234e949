// Imported by crdgen; its rules were turned into C# afterwards.
using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.Imported;

/// <summary>
/// XBackendTrafficPolicy defines the configuration for how traffic to a
/// target backend should be handled.
/// </summary>
[CustomResource("gateway.networking.x-k8s.io", "v1alpha1", ShortNames = ["xbtrafficpolicy"], Categories = ["gateway-api"])]
[MetadataLabel("gateway.networking.k8s.io/policy", "Direct")]
[MetadataAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes-sigs/gateway-api/pull/4530")]
[MetadataAnnotation("gateway.networking.k8s.io/bundle-version", "v0.0.0-dev")]
[MetadataAnnotation("gateway.networking.k8s.io/channel", "experimental")]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed partial class XBackendTrafficPolicy
{
    public required XBackendTrafficPolicySpec Spec { get; init; }

    /// <summary>Status defines the current state of BackendTrafficPolicy.</summary>
    public BackendTLSPolicyStatus? Status { get; init; }
}

/// <summary>Spec defines the desired state of BackendTrafficPolicy.</summary>
public sealed record XBackendTrafficPolicySpec
{
    /// <summary>
    /// TargetRefs identifies API object(s) to apply this policy to.
    /// Currently, Backends (A grouping of like endpoints such as Service,
    /// ServiceImport, or any implementation-specific backendRef) are the only
    /// valid API target references.
    ///
    /// Currently, a TargetRef cannot be scoped to a specific port on a
    /// Service.
    /// </summary>
    [Length(1, 16)]
    [ListType(ListType.Map, "group", "kind", "name")]
    public required List<XBackendTrafficPolicyTargetRef> TargetRefs { get; init; }

    public XBackendTrafficPolicyRetryConstraint? RetryConstraint { get; init; }

    /// <summary>
    /// SessionPersistence defines and configures session persistence
    /// for the backend.
    ///
    /// Support: Extended
    /// </summary>
    public SessionPersistence? SessionPersistence { get; init; }
}

/// <summary>
/// RetryConstraint defines the configuration for when to allow or prevent
/// further retries to a target backend, by dynamically calculating a 'retry
/// budget'. This budget is calculated based on the percentage of incoming
/// traffic composed of retries over a given time interval. Once the budget
/// is exceeded, additional retries will be rejected.
///
/// For example, if the retry budget interval is 10 seconds, there have been
/// 1000 active requests in the past 10 seconds, and the allowed percentage
/// of requests that can be retried is 20% (the default), then 200 of those
/// requests may be composed of retries. Active requests will only be
/// considered for the duration of the interval when calculating the retry
/// budget. Retrying the same original request multiple times within the
/// retry budget interval will lead to each retry being counted towards
/// calculating the budget.
///
/// Configuring a RetryConstraint in BackendTrafficPolicy is compatible with
/// HTTPRoute Retry settings for each HTTPRouteRule that targets the same
/// backend. While the HTTPRouteRule Retry stanza can specify whether a
/// request will be retried, and the number of retry attempts each client
/// may perform, RetryConstraint helps prevent cascading failures such as
/// retry storms during periods of consistent failures.
///
/// After the retry budget has been exceeded, additional retries to the
/// backend MUST return a 503 response to the client.
///
/// Additional configurations for defining a constraint on retries MAY be
/// defined in the future.
///
/// Support: Extended
/// </summary>
public sealed record XBackendTrafficPolicyRetryConstraint
{
    [Default(Json = """{"interval":"10s","percent":20}""")]
    public XBackendTrafficPolicyBudget? Budget { get; init; }

    [Default(Json = """{"count":10,"interval":"1s"}""")]
    public XBackendTrafficPolicyMinRetryRate? MinRetryRate { get; init; }
}

/// <summary>Budget holds the details of the retry budget configuration.</summary>
public sealed record XBackendTrafficPolicyBudget
{
    /// <summary>
    /// Interval defines the duration in which requests will be considered
    /// for calculating the budget for retries.
    ///
    /// Support: Extended
    /// </summary>
    [Pattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")]
    public string Interval { get; init; } = "10s";

    /// <summary>
    /// Percent defines the maximum percentage of active requests that may
    /// be made up of retries.
    ///
    /// Support: Extended
    /// </summary>
    [Format(null), Range(0, 100)]
    public long Percent { get; init; } = 20;

    [Rule("interval cannot be greater than one hour or less than one second", On = nameof(Interval))]
    private static bool IntervalIsModerate(string interval) => Cel.Duration(interval) >= TimeSpan.FromSeconds(1) && Cel.Duration(interval) <= TimeSpan.FromHours(1);
}

/// <summary>
/// MinRetryRate defines the minimum rate of retries that will be allowable
/// over a specified duration of time.
///
/// The effective overall minimum rate of retries targeting the backend
/// service may be much higher, as there can be any number of clients which
/// are applying this setting locally.
///
/// This ensures that requests can still be retried during periods of low
/// traffic, where the budget for retries may be calculated as a very low
/// value.
///
/// Support: Extended
/// </summary>
public sealed record XBackendTrafficPolicyMinRetryRate
{
    /// <summary>
    /// Count specifies the number of requests per time interval.
    ///
    /// Support: Extended
    /// </summary>
    [Format(null), Range(1, 1000000)]
    public long? Count { get; init; }

    /// <summary>
    /// Interval specifies the divisor of the rate of requests, the amount of
    /// time during which the given count of requests occur.
    ///
    /// Support: Extended
    /// </summary>
    [Pattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")]
    public string? Interval { get; init; }

    [Rule("interval cannot be greater than one hour", On = nameof(Interval))]
    private static bool IntervalIsModerate(string interval) => Cel.Duration(interval) != TimeSpan.Zero && Cel.Duration(interval) <= TimeSpan.FromHours(1);
}

/// <summary>
/// LocalPolicyTargetReference identifies an API object to apply a direct or
/// inherited policy to. This should be used as part of Policy resources
/// that can target Gateway API resources. For more information on how this
/// policy attachment model works, and a sample Policy resource, refer to
/// the policy attachment documentation for Gateway API.
/// </summary>
public sealed record XBackendTrafficPolicyTargetRef
{
    /// <summary>Group is the group of the target resource.</summary>
    [Pattern("""^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")]
    [MaxLength(253)]
    public required string Group { get; init; }

    /// <summary>Kind is kind of the target resource.</summary>
    [Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
    [Length(1, 63)]
    public required string Kind { get; init; }

    /// <summary>Name is the name of the target resource.</summary>
    [Length(1, 253)]
    public required string Name { get; init; }
}
