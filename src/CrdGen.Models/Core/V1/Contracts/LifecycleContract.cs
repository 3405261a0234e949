// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LifecycleContract]
public sealed partial class Lifecycle;

internal sealed class LifecycleContractAttribute : JsonContractAttribute<Lifecycle>
{
    protected override Lifecycle New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<LifecycleHandler>(options, "PostStart", "postStart", static o => ((Lifecycle)o).PostStart, static (o, v) => ((Lifecycle)o).PostStart = v),
        Optional<LifecycleHandler>(options, "PreStop", "preStop", static o => ((Lifecycle)o).PreStop, static (o, v) => ((Lifecycle)o).PreStop = v),
        Optional<string>(options, "StopSignal", "stopSignal", static o => ((Lifecycle)o).StopSignal, static (o, v) => ((Lifecycle)o).StopSignal = v),
    ];
}
