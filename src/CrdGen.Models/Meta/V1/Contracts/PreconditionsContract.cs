// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[PreconditionsContract]
public sealed partial class Preconditions;

internal sealed class PreconditionsContractAttribute : JsonContractAttribute<Preconditions>
{
    protected override Preconditions New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((Preconditions)o).ResourceVersion, static (o, v) => ((Preconditions)o).ResourceVersion = v),
        Optional<string>(options, "Uid", "uid", static o => ((Preconditions)o).Uid, static (o, v) => ((Preconditions)o).Uid = v),
    ];
}
