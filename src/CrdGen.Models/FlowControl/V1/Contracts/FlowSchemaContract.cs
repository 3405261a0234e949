// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaContract]
public sealed partial class FlowSchema;

internal sealed class FlowSchemaContractAttribute : JsonContractAttribute<FlowSchema>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override FlowSchema New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((FlowSchema)o).ApiVersion, static (o, v) => ((FlowSchema)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((FlowSchema)o).Kind, static (o, v) => ((FlowSchema)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((FlowSchema)o).Metadata, static (o, v) => ((FlowSchema)o).Metadata = v!),
        Optional<FlowSchemaSpec>(options, "Spec", "spec", static o => ((FlowSchema)o).Spec, static (o, v) => ((FlowSchema)o).Spec = v),
        Optional<FlowSchemaStatus>(options, "Status", "status", static o => ((FlowSchema)o).Status, static (o, v) => ((FlowSchema)o).Status = v),
    ];
}
