// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SeccompProfileApplyConfigurationContract]
public sealed partial class SeccompProfileApplyConfiguration;

internal sealed class SeccompProfileApplyConfigurationContractAttribute : JsonContractAttribute<SeccompProfileApplyConfiguration>
{
    protected override SeccompProfileApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "LocalhostProfile", "localhostProfile", static o => ((SeccompProfileApplyConfiguration)o).LocalhostProfile, static (o, v) => ((SeccompProfileApplyConfiguration)o).LocalhostProfile = v),
        Optional<string>(options, "Type", "type", static o => ((SeccompProfileApplyConfiguration)o).Type, static (o, v) => ((SeccompProfileApplyConfiguration)o).Type = v),
    ];
}
