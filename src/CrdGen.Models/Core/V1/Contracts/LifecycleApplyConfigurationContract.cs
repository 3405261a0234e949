// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LifecycleApplyConfigurationContract]
public sealed partial class LifecycleApplyConfiguration;

internal sealed class LifecycleApplyConfigurationContractAttribute : JsonContractAttribute<LifecycleApplyConfiguration>
{
    protected override LifecycleApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<LifecycleHandlerApplyConfiguration>(options, "PostStart", "postStart", static o => ((LifecycleApplyConfiguration)o).PostStart, static (o, v) => ((LifecycleApplyConfiguration)o).PostStart = v),
        Optional<LifecycleHandlerApplyConfiguration>(options, "PreStop", "preStop", static o => ((LifecycleApplyConfiguration)o).PreStop, static (o, v) => ((LifecycleApplyConfiguration)o).PreStop = v),
        Optional<string>(options, "StopSignal", "stopSignal", static o => ((LifecycleApplyConfiguration)o).StopSignal, static (o, v) => ((LifecycleApplyConfiguration)o).StopSignal = v),
    ];
}
