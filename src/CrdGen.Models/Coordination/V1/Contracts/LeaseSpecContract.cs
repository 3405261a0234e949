// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Coordination.V1;

[LeaseSpecContract]
public sealed partial class LeaseSpec;

internal sealed class LeaseSpecContractAttribute : JsonContractAttribute<LeaseSpec>
{
    protected override LeaseSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<MicroTime?>(options, "AcquireTime", "acquireTime", static o => ((LeaseSpec)o).AcquireTime, static (o, v) => ((LeaseSpec)o).AcquireTime = v),
        Optional<string>(options, "HolderIdentity", "holderIdentity", static o => ((LeaseSpec)o).HolderIdentity, static (o, v) => ((LeaseSpec)o).HolderIdentity = v),
        Optional<int?>(options, "LeaseDurationSeconds", "leaseDurationSeconds", static o => ((LeaseSpec)o).LeaseDurationSeconds, static (o, v) => ((LeaseSpec)o).LeaseDurationSeconds = v),
        Optional<int?>(options, "LeaseTransitions", "leaseTransitions", static o => ((LeaseSpec)o).LeaseTransitions, static (o, v) => ((LeaseSpec)o).LeaseTransitions = v),
        Optional<string>(options, "PreferredHolder", "preferredHolder", static o => ((LeaseSpec)o).PreferredHolder, static (o, v) => ((LeaseSpec)o).PreferredHolder = v),
        Optional<MicroTime?>(options, "RenewTime", "renewTime", static o => ((LeaseSpec)o).RenewTime, static (o, v) => ((LeaseSpec)o).RenewTime = v),
        Optional<string>(options, "Strategy", "strategy", static o => ((LeaseSpec)o).Strategy, static (o, v) => ((LeaseSpec)o).Strategy = v),
    ];
}
