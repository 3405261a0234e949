// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ParentReferenceApplyConfigurationContract]
public sealed partial class ParentReferenceApplyConfiguration;

internal sealed class ParentReferenceApplyConfigurationContractAttribute : JsonContractAttribute<ParentReferenceApplyConfiguration>
{
    protected override ParentReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Group", "group", static o => ((ParentReferenceApplyConfiguration)o).Group, static (o, v) => ((ParentReferenceApplyConfiguration)o).Group = v),
        Optional<string>(options, "Name", "name", static o => ((ParentReferenceApplyConfiguration)o).Name, static (o, v) => ((ParentReferenceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ParentReferenceApplyConfiguration)o).Namespace, static (o, v) => ((ParentReferenceApplyConfiguration)o).Namespace = v),
        Optional<string>(options, "Resource", "resource", static o => ((ParentReferenceApplyConfiguration)o).Resource, static (o, v) => ((ParentReferenceApplyConfiguration)o).Resource = v),
    ];
}
