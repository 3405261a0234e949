// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TopologySelectorTermContract]
public sealed partial class TopologySelectorTerm;

internal sealed class TopologySelectorTermContractAttribute : JsonContractAttribute<TopologySelectorTerm>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override TopologySelectorTerm New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<TopologySelectorLabelRequirement>>(options, "MatchLabelExpressions", "matchLabelExpressions", static o => ((TopologySelectorTerm)o).MatchLabelExpressions, static (o, v) => ((TopologySelectorTerm)o).MatchLabelExpressions = v),
    ];
}
