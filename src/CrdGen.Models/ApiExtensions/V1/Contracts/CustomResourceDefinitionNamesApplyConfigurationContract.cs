// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionNamesApplyConfigurationContract]
public sealed partial class CustomResourceDefinitionNamesApplyConfiguration;

internal sealed class CustomResourceDefinitionNamesApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceDefinitionNamesApplyConfiguration>
{
    protected override CustomResourceDefinitionNamesApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Categories", "categories", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).Categories, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).Categories = v),
        Optional<string>(options, "Kind", "kind", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).Kind, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).Kind = v),
        Optional<string>(options, "ListKind", "listKind", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).ListKind, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).ListKind = v),
        Optional<string>(options, "Plural", "plural", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).Plural, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).Plural = v),
        Optional<List<string>>(options, "ShortNames", "shortNames", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).ShortNames, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).ShortNames = v),
        Optional<string>(options, "Singular", "singular", static o => ((CustomResourceDefinitionNamesApplyConfiguration)o).Singular, static (o, v) => ((CustomResourceDefinitionNamesApplyConfiguration)o).Singular = v),
    ];
}
