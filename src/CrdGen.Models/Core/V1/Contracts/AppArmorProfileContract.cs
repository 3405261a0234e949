// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AppArmorProfileContract]
public sealed partial class AppArmorProfile;

internal sealed class AppArmorProfileContractAttribute : JsonContractAttribute<AppArmorProfile>
{
    protected override AppArmorProfile New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "LocalhostProfile", "localhostProfile", static o => ((AppArmorProfile)o).LocalhostProfile, static (o, v) => ((AppArmorProfile)o).LocalhostProfile = v),
        Required<string>(options, "Type", "type", static o => ((AppArmorProfile)o).Type, static (o, v) => ((AppArmorProfile)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AppArmorProfile Make();
}
