// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceSpecContract]
public sealed partial class NamespaceSpec;

internal sealed class NamespaceSpecContractAttribute : JsonContractAttribute<NamespaceSpec>
{
    protected override NamespaceSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Finalizers", "finalizers", static o => ((NamespaceSpec)o).Finalizers, static (o, v) => ((NamespaceSpec)o).Finalizers = v),
    ];
}
