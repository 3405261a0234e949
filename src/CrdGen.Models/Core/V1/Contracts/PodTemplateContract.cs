// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodTemplateContract]
public sealed partial class PodTemplate;

internal sealed class PodTemplateContractAttribute : JsonContractAttribute<PodTemplate>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override PodTemplate New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PodTemplate)o).ApiVersion, static (o, v) => ((PodTemplate)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PodTemplate)o).Kind, static (o, v) => ((PodTemplate)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodTemplate)o).Metadata, static (o, v) => ((PodTemplate)o).Metadata = v!),
        Optional<PodTemplateSpec>(options, "Template", "template", static o => ((PodTemplate)o).Template, static (o, v) => ((PodTemplate)o).Template = v),
    ];
}
