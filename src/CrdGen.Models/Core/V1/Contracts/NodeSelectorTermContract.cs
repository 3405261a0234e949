// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSelectorTermContract]
public sealed partial class NodeSelectorTerm;

internal sealed class NodeSelectorTermContractAttribute : JsonContractAttribute<NodeSelectorTerm>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeSelectorTerm New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NodeSelectorRequirement>>(options, "MatchExpressions", "matchExpressions", static o => ((NodeSelectorTerm)o).MatchExpressions, static (o, v) => ((NodeSelectorTerm)o).MatchExpressions = v),
        Optional<List<NodeSelectorRequirement>>(options, "MatchFields", "matchFields", static o => ((NodeSelectorTerm)o).MatchFields, static (o, v) => ((NodeSelectorTerm)o).MatchFields = v),
    ];
}
