// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretApplyConfigurationContract]
public sealed partial class SecretApplyConfiguration;

internal sealed class SecretApplyConfigurationContractAttribute : JsonContractAttribute<SecretApplyConfiguration>
{
    protected override SecretApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((SecretApplyConfiguration)o).ApiVersion, static (o, v) => ((SecretApplyConfiguration)o).ApiVersion = v!),
        Optional<Dictionary<string, byte[]>>(options, "Data", "data", static o => ((SecretApplyConfiguration)o).Data, static (o, v) => ((SecretApplyConfiguration)o).Data = v),
        Optional<bool?>(options, "Immutable", "immutable", static o => ((SecretApplyConfiguration)o).Immutable, static (o, v) => ((SecretApplyConfiguration)o).Immutable = v),
        Given<string>(options, "Kind", "kind", static o => ((SecretApplyConfiguration)o).Kind, static (o, v) => ((SecretApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((SecretApplyConfiguration)o).Metadata, static (o, v) => ((SecretApplyConfiguration)o).Metadata = v!),
        Optional<Dictionary<string, string>>(options, "StringData", "stringData", static o => ((SecretApplyConfiguration)o).StringData, static (o, v) => ((SecretApplyConfiguration)o).StringData = v),
        Optional<string>(options, "Type", "type", static o => ((SecretApplyConfiguration)o).Type, static (o, v) => ((SecretApplyConfiguration)o).Type = v),
    ];
}
