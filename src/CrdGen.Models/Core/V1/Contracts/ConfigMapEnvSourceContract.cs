// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapEnvSourceContract]
public sealed partial class ConfigMapEnvSource;

internal sealed class ConfigMapEnvSourceContractAttribute : JsonContractAttribute<ConfigMapEnvSource>
{
    protected override ConfigMapEnvSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((ConfigMapEnvSource)o).Name, static (o, v) => ((ConfigMapEnvSource)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((ConfigMapEnvSource)o).Optional, static (o, v) => ((ConfigMapEnvSource)o).Optional = v),
    ];
}
