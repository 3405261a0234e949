// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ObjectFieldSelectorContract]
public sealed partial class ObjectFieldSelector;

internal sealed class ObjectFieldSelectorContractAttribute : JsonContractAttribute<ObjectFieldSelector>
{
    protected override ObjectFieldSelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((ObjectFieldSelector)o).ApiVersion, static (o, v) => ((ObjectFieldSelector)o).ApiVersion = v),
        Required<string>(options, "FieldPath", "fieldPath", static o => ((ObjectFieldSelector)o).FieldPath, static (o, v) => ((ObjectFieldSelector)o).FieldPath = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ObjectFieldSelector Make();
}
