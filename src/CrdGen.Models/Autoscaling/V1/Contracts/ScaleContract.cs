// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[ScaleContract]
public sealed partial class Scale;

internal sealed class ScaleContractAttribute : JsonContractAttribute<Scale>
{
    protected override Scale New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Scale)o).ApiVersion, static (o, v) => ((Scale)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Scale)o).Kind, static (o, v) => ((Scale)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Scale)o).Metadata, static (o, v) => ((Scale)o).Metadata = v!),
        Optional<ScaleSpec>(options, "Spec", "spec", static o => ((Scale)o).Spec, static (o, v) => ((Scale)o).Spec = v),
        Optional<ScaleStatus>(options, "Status", "status", static o => ((Scale)o).Status, static (o, v) => ((Scale)o).Status = v),
    ];
}
