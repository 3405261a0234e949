// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[NonResourceAttributesContract]
public sealed partial class NonResourceAttributes;

internal sealed class NonResourceAttributesContractAttribute : JsonContractAttribute<NonResourceAttributes>
{
    protected override NonResourceAttributes New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Path", "path", static o => ((NonResourceAttributes)o).Path, static (o, v) => ((NonResourceAttributes)o).Path = v),
        Optional<string>(options, "Verb", "verb", static o => ((NonResourceAttributes)o).Verb, static (o, v) => ((NonResourceAttributes)o).Verb = v),
    ];
}
