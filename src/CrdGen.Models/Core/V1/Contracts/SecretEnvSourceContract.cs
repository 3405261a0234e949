// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretEnvSourceContract]
public sealed partial class SecretEnvSource;

internal sealed class SecretEnvSourceContractAttribute : JsonContractAttribute<SecretEnvSource>
{
    protected override SecretEnvSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((SecretEnvSource)o).Name, static (o, v) => ((SecretEnvSource)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((SecretEnvSource)o).Optional, static (o, v) => ((SecretEnvSource)o).Optional = v),
    ];
}
