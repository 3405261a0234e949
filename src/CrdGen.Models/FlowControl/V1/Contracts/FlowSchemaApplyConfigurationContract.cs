// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaApplyConfigurationContract]
public sealed partial class FlowSchemaApplyConfiguration;

internal sealed class FlowSchemaApplyConfigurationContractAttribute : JsonContractAttribute<FlowSchemaApplyConfiguration>
{
    protected override FlowSchemaApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((FlowSchemaApplyConfiguration)o).ApiVersion, static (o, v) => ((FlowSchemaApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((FlowSchemaApplyConfiguration)o).Kind, static (o, v) => ((FlowSchemaApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((FlowSchemaApplyConfiguration)o).Metadata, static (o, v) => ((FlowSchemaApplyConfiguration)o).Metadata = v!),
        Optional<FlowSchemaSpecApplyConfiguration>(options, "Spec", "spec", static o => ((FlowSchemaApplyConfiguration)o).Spec, static (o, v) => ((FlowSchemaApplyConfiguration)o).Spec = v),
        Optional<FlowSchemaStatus>(options, "Status", "status", static o => ((FlowSchemaApplyConfiguration)o).Status, static (o, v) => ((FlowSchemaApplyConfiguration)o).Status = v),
    ];
}
