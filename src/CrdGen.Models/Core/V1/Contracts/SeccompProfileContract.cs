// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SeccompProfileContract]
public sealed partial class SeccompProfile;

internal sealed class SeccompProfileContractAttribute : JsonContractAttribute<SeccompProfile>
{
    protected override SeccompProfile New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "LocalhostProfile", "localhostProfile", static o => ((SeccompProfile)o).LocalhostProfile, static (o, v) => ((SeccompProfile)o).LocalhostProfile = v),
        Required<string>(options, "Type", "type", static o => ((SeccompProfile)o).Type, static (o, v) => ((SeccompProfile)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SeccompProfile Make();
}
