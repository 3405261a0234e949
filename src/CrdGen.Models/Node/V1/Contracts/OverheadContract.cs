// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

[OverheadContract]
public sealed partial class Overhead;

internal sealed class OverheadContractAttribute : JsonContractAttribute<Overhead>
{
    protected override Overhead New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "PodFixed", "podFixed", static o => ((Overhead)o).PodFixed, static (o, v) => ((Overhead)o).PodFixed = v),
    ];
}
