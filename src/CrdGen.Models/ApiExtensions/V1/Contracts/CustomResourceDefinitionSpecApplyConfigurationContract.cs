// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionSpecApplyConfigurationContract]
public sealed partial class CustomResourceDefinitionSpecApplyConfiguration;

internal sealed class CustomResourceDefinitionSpecApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceDefinitionSpecApplyConfiguration>
{
    protected override CustomResourceDefinitionSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CustomResourceConversionApplyConfiguration>(options, "Conversion", "conversion", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).Conversion, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).Conversion = v),
        Optional<string>(options, "Group", "group", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).Group, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).Group = v),
        Optional<CustomResourceDefinitionNamesApplyConfiguration>(options, "Names", "names", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).Names, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).Names = v),
        Optional<bool?>(options, "PreserveUnknownFields", "preserveUnknownFields", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).PreserveUnknownFields, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).PreserveUnknownFields = v),
        Optional<string>(options, "Scope", "scope", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).Scope, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).Scope = v),
        Optional<List<CustomResourceDefinitionVersion>>(options, "Versions", "versions", static o => ((CustomResourceDefinitionSpecApplyConfiguration)o).Versions, static (o, v) => ((CustomResourceDefinitionSpecApplyConfiguration)o).Versions = v),
    ];
}
