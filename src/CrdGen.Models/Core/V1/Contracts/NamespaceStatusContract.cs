// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceStatusContract]
public sealed partial class NamespaceStatus;

internal sealed class NamespaceStatusContractAttribute : JsonContractAttribute<NamespaceStatus>
{
    protected override NamespaceStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NamespaceCondition>>(options, "Conditions", "conditions", static o => ((NamespaceStatus)o).Conditions, static (o, v) => ((NamespaceStatus)o).Conditions = v),
        Optional<string>(options, "Phase", "phase", static o => ((NamespaceStatus)o).Phase, static (o, v) => ((NamespaceStatus)o).Phase = v),
    ];
}
