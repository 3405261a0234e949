// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SELinuxOptionsContract]
public sealed partial class SELinuxOptions;

internal sealed class SELinuxOptionsContractAttribute : JsonContractAttribute<SELinuxOptions>
{
    protected override SELinuxOptions New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Level", "level", static o => ((SELinuxOptions)o).Level, static (o, v) => ((SELinuxOptions)o).Level = v),
        Optional<string>(options, "Role", "role", static o => ((SELinuxOptions)o).Role, static (o, v) => ((SELinuxOptions)o).Role = v),
        Optional<string>(options, "Type", "type", static o => ((SELinuxOptions)o).Type, static (o, v) => ((SELinuxOptions)o).Type = v),
        Optional<string>(options, "User", "user", static o => ((SELinuxOptions)o).User, static (o, v) => ((SELinuxOptions)o).User = v),
    ];
}
