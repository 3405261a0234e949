// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionNamesContract]
public sealed partial class CustomResourceDefinitionNames;

internal sealed class CustomResourceDefinitionNamesContractAttribute : JsonContractAttribute<CustomResourceDefinitionNames>
{
    protected override CustomResourceDefinitionNames New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Categories", "categories", static o => ((CustomResourceDefinitionNames)o).Categories, static (o, v) => ((CustomResourceDefinitionNames)o).Categories = v),
        Required<string>(options, "Kind", "kind", static o => ((CustomResourceDefinitionNames)o).Kind, static (o, v) => ((CustomResourceDefinitionNames)o).Kind = v!),
        Optional<string>(options, "ListKind", "listKind", static o => ((CustomResourceDefinitionNames)o).ListKind, static (o, v) => ((CustomResourceDefinitionNames)o).ListKind = v),
        Required<string>(options, "Plural", "plural", static o => ((CustomResourceDefinitionNames)o).Plural, static (o, v) => ((CustomResourceDefinitionNames)o).Plural = v!),
        Optional<List<string>>(options, "ShortNames", "shortNames", static o => ((CustomResourceDefinitionNames)o).ShortNames, static (o, v) => ((CustomResourceDefinitionNames)o).ShortNames = v),
        Optional<string>(options, "Singular", "singular", static o => ((CustomResourceDefinitionNames)o).Singular, static (o, v) => ((CustomResourceDefinitionNames)o).Singular = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceDefinitionNames Make();
}
