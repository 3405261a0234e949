// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

[RuntimeClassApplyConfigurationContract]
public sealed partial class RuntimeClassApplyConfiguration;

internal sealed class RuntimeClassApplyConfigurationContractAttribute : JsonContractAttribute<RuntimeClassApplyConfiguration>
{
    protected override RuntimeClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((RuntimeClassApplyConfiguration)o).ApiVersion, static (o, v) => ((RuntimeClassApplyConfiguration)o).ApiVersion = v!),
        Optional<string>(options, "Handler", "handler", static o => ((RuntimeClassApplyConfiguration)o).Handler, static (o, v) => ((RuntimeClassApplyConfiguration)o).Handler = v),
        Given<string>(options, "Kind", "kind", static o => ((RuntimeClassApplyConfiguration)o).Kind, static (o, v) => ((RuntimeClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((RuntimeClassApplyConfiguration)o).Metadata, static (o, v) => ((RuntimeClassApplyConfiguration)o).Metadata = v!),
        Optional<Overhead>(options, "Overhead", "overhead", static o => ((RuntimeClassApplyConfiguration)o).Overhead, static (o, v) => ((RuntimeClassApplyConfiguration)o).Overhead = v),
        Optional<Scheduling>(options, "Scheduling", "scheduling", static o => ((RuntimeClassApplyConfiguration)o).Scheduling, static (o, v) => ((RuntimeClassApplyConfiguration)o).Scheduling = v),
    ];
}
