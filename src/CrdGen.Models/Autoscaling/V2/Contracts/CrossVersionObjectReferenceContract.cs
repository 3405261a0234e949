// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[CrossVersionObjectReferenceContract]
public sealed partial class CrossVersionObjectReference;

internal sealed class CrossVersionObjectReferenceContractAttribute : JsonContractAttribute<CrossVersionObjectReference>
{
    protected override CrossVersionObjectReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((CrossVersionObjectReference)o).ApiVersion, static (o, v) => ((CrossVersionObjectReference)o).ApiVersion = v),
        Required<string>(options, "Kind", "kind", static o => ((CrossVersionObjectReference)o).Kind, static (o, v) => ((CrossVersionObjectReference)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((CrossVersionObjectReference)o).Name, static (o, v) => ((CrossVersionObjectReference)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CrossVersionObjectReference Make();
}
