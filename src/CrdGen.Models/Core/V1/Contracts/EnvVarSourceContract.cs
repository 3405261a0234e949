// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EnvVarSourceContract]
public sealed partial class EnvVarSource;

internal sealed class EnvVarSourceContractAttribute : JsonContractAttribute<EnvVarSource>
{
    protected override EnvVarSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ConfigMapKeySelector>(options, "ConfigMapKeyRef", "configMapKeyRef", static o => ((EnvVarSource)o).ConfigMapKeyRef, static (o, v) => ((EnvVarSource)o).ConfigMapKeyRef = v),
        Optional<ObjectFieldSelector>(options, "FieldRef", "fieldRef", static o => ((EnvVarSource)o).FieldRef, static (o, v) => ((EnvVarSource)o).FieldRef = v),
        Optional<FileKeySelector>(options, "FileKeyRef", "fileKeyRef", static o => ((EnvVarSource)o).FileKeyRef, static (o, v) => ((EnvVarSource)o).FileKeyRef = v),
        Optional<ResourceFieldSelector>(options, "ResourceFieldRef", "resourceFieldRef", static o => ((EnvVarSource)o).ResourceFieldRef, static (o, v) => ((EnvVarSource)o).ResourceFieldRef = v),
        Optional<SecretKeySelector>(options, "SecretKeyRef", "secretKeyRef", static o => ((EnvVarSource)o).SecretKeyRef, static (o, v) => ((EnvVarSource)o).SecretKeyRef = v),
    ];
}
