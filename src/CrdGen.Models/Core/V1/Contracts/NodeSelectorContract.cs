// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSelectorContract]
public sealed partial class NodeSelector;

internal sealed class NodeSelectorContractAttribute : JsonContractAttribute<NodeSelector>
{
    protected override NodeSelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<NodeSelectorTerm>>(options, "NodeSelectorTerms", "nodeSelectorTerms", static o => ((NodeSelector)o).NodeSelectorTerms, static (o, v) => ((NodeSelector)o).NodeSelectorTerms = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeSelector Make();
}
