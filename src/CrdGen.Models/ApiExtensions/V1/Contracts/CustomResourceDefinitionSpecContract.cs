// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionSpecContract]
public sealed partial class CustomResourceDefinitionSpec;

internal sealed class CustomResourceDefinitionSpecContractAttribute : JsonContractAttribute<CustomResourceDefinitionSpec>
{
    protected override CustomResourceDefinitionSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CustomResourceConversion>(options, "Conversion", "conversion", static o => ((CustomResourceDefinitionSpec)o).Conversion, static (o, v) => ((CustomResourceDefinitionSpec)o).Conversion = v),
        Required<string>(options, "Group", "group", static o => ((CustomResourceDefinitionSpec)o).Group, static (o, v) => ((CustomResourceDefinitionSpec)o).Group = v!),
        Required<CustomResourceDefinitionNames>(options, "Names", "names", static o => ((CustomResourceDefinitionSpec)o).Names, static (o, v) => ((CustomResourceDefinitionSpec)o).Names = v!),
        Optional<bool?>(options, "PreserveUnknownFields", "preserveUnknownFields", static o => ((CustomResourceDefinitionSpec)o).PreserveUnknownFields, static (o, v) => ((CustomResourceDefinitionSpec)o).PreserveUnknownFields = v),
        Required<string>(options, "Scope", "scope", static o => ((CustomResourceDefinitionSpec)o).Scope, static (o, v) => ((CustomResourceDefinitionSpec)o).Scope = v!),
        Required<List<CustomResourceDefinitionVersion>>(options, "Versions", "versions", static o => ((CustomResourceDefinitionSpec)o).Versions, static (o, v) => ((CustomResourceDefinitionSpec)o).Versions = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceDefinitionSpec Make();
}
