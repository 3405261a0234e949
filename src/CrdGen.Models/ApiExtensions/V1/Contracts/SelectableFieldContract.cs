// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[SelectableFieldContract]
public sealed partial class SelectableField;

internal sealed class SelectableFieldContractAttribute : JsonContractAttribute<SelectableField>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override SelectableField New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "JsonPath", "jsonPath", static o => ((SelectableField)o).JsonPath, static (o, v) => ((SelectableField)o).JsonPath = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SelectableField Make();
}
