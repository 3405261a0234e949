// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretReferenceContract]
public sealed partial class SecretReference;

internal sealed class SecretReferenceContractAttribute : JsonContractAttribute<SecretReference>
{
    protected override SecretReference New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((SecretReference)o).Name, static (o, v) => ((SecretReference)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((SecretReference)o).Namespace, static (o, v) => ((SecretReference)o).Namespace = v),
    ];
}
