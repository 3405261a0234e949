// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AppArmorProfileApplyConfigurationContract]
public sealed partial class AppArmorProfileApplyConfiguration;

internal sealed class AppArmorProfileApplyConfigurationContractAttribute : JsonContractAttribute<AppArmorProfileApplyConfiguration>
{
    protected override AppArmorProfileApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "LocalhostProfile", "localhostProfile", static o => ((AppArmorProfileApplyConfiguration)o).LocalhostProfile, static (o, v) => ((AppArmorProfileApplyConfiguration)o).LocalhostProfile = v),
        Optional<string>(options, "Type", "type", static o => ((AppArmorProfileApplyConfiguration)o).Type, static (o, v) => ((AppArmorProfileApplyConfiguration)o).Type = v),
    ];
}
