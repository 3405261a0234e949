// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EnvFromSourceContract]
public sealed partial class EnvFromSource;

internal sealed class EnvFromSourceContractAttribute : JsonContractAttribute<EnvFromSource>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EnvFromSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ConfigMapEnvSource>(options, "ConfigMapRef", "configMapRef", static o => ((EnvFromSource)o).ConfigMapRef, static (o, v) => ((EnvFromSource)o).ConfigMapRef = v),
        Optional<string>(options, "Prefix", "prefix", static o => ((EnvFromSource)o).Prefix, static (o, v) => ((EnvFromSource)o).Prefix = v),
        Optional<SecretEnvSource>(options, "SecretRef", "secretRef", static o => ((EnvFromSource)o).SecretRef, static (o, v) => ((EnvFromSource)o).SecretRef = v),
    ];
}
