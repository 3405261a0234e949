// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TypedObjectReferenceApplyConfigurationContract]
public sealed partial class TypedObjectReferenceApplyConfiguration;

internal sealed class TypedObjectReferenceApplyConfigurationContractAttribute : JsonContractAttribute<TypedObjectReferenceApplyConfiguration>
{
    protected override TypedObjectReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((TypedObjectReferenceApplyConfiguration)o).ApiGroup, static (o, v) => ((TypedObjectReferenceApplyConfiguration)o).ApiGroup = v),
        Optional<string>(options, "Kind", "kind", static o => ((TypedObjectReferenceApplyConfiguration)o).Kind, static (o, v) => ((TypedObjectReferenceApplyConfiguration)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((TypedObjectReferenceApplyConfiguration)o).Name, static (o, v) => ((TypedObjectReferenceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((TypedObjectReferenceApplyConfiguration)o).Namespace, static (o, v) => ((TypedObjectReferenceApplyConfiguration)o).Namespace = v),
    ];
}
