// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[ResourceAttributesContract]
public sealed partial class ResourceAttributes;

internal sealed class ResourceAttributesContractAttribute : JsonContractAttribute<ResourceAttributes>
{
    protected override ResourceAttributes New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<FieldSelectorAttributes>(options, "FieldSelector", "fieldSelector", static o => ((ResourceAttributes)o).FieldSelector, static (o, v) => ((ResourceAttributes)o).FieldSelector = v),
        Optional<string>(options, "Group", "group", static o => ((ResourceAttributes)o).Group, static (o, v) => ((ResourceAttributes)o).Group = v),
        Optional<LabelSelectorAttributes>(options, "LabelSelector", "labelSelector", static o => ((ResourceAttributes)o).LabelSelector, static (o, v) => ((ResourceAttributes)o).LabelSelector = v),
        Optional<string>(options, "Name", "name", static o => ((ResourceAttributes)o).Name, static (o, v) => ((ResourceAttributes)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ResourceAttributes)o).Namespace, static (o, v) => ((ResourceAttributes)o).Namespace = v),
        Optional<string>(options, "Resource", "resource", static o => ((ResourceAttributes)o).Resource, static (o, v) => ((ResourceAttributes)o).Resource = v),
        Optional<string>(options, "Subresource", "subresource", static o => ((ResourceAttributes)o).Subresource, static (o, v) => ((ResourceAttributes)o).Subresource = v),
        Optional<string>(options, "Verb", "verb", static o => ((ResourceAttributes)o).Verb, static (o, v) => ((ResourceAttributes)o).Verb = v),
        Optional<string>(options, "Version", "version", static o => ((ResourceAttributes)o).Version, static (o, v) => ((ResourceAttributes)o).Version = v),
    ];
}
