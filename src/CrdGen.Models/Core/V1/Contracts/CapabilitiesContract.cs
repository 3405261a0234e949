// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CapabilitiesContract]
public sealed partial class Capabilities;

internal sealed class CapabilitiesContractAttribute : JsonContractAttribute<Capabilities>
{
    protected override Capabilities New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Add", "add", static o => ((Capabilities)o).Add, static (o, v) => ((Capabilities)o).Add = v),
        Optional<List<string>>(options, "Drop", "drop", static o => ((Capabilities)o).Drop, static (o, v) => ((Capabilities)o).Drop = v),
    ];
}
