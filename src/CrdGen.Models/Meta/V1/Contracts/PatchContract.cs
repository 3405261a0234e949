// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[PatchContract]
public sealed partial class Patch;

internal sealed class PatchContractAttribute : JsonContractAttribute<Patch>
{
    protected override Patch New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
    ];
}
