// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeSpecContract]
public sealed partial class CSINodeSpec;

internal sealed class CSINodeSpecContractAttribute : JsonContractAttribute<CSINodeSpec>
{
    protected override CSINodeSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<CSINodeDriver>>(options, "Drivers", "drivers", static o => ((CSINodeSpec)o).Drivers, static (o, v) => ((CSINodeSpec)o).Drivers = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSINodeSpec Make();
}
