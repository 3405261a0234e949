// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSIDriverContract]
public sealed partial class CSIDriver;

internal sealed class CSIDriverContractAttribute : JsonContractAttribute<CSIDriver>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CSIDriver New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSIDriver)o).ApiVersion, static (o, v) => ((CSIDriver)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CSIDriver)o).Kind, static (o, v) => ((CSIDriver)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSIDriver)o).Metadata, static (o, v) => ((CSIDriver)o).Metadata = v!),
        Required<CSIDriverSpec>(options, "Spec", "spec", static o => ((CSIDriver)o).Spec, static (o, v) => ((CSIDriver)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSIDriver Make();
}
