// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceAccountContract]
public sealed partial class ServiceAccount;

internal sealed class ServiceAccountContractAttribute : JsonContractAttribute<ServiceAccount>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ServiceAccount New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ServiceAccount)o).ApiVersion, static (o, v) => ((ServiceAccount)o).ApiVersion = v!),
        Optional<bool?>(options, "AutomountServiceAccountToken", "automountServiceAccountToken", static o => ((ServiceAccount)o).AutomountServiceAccountToken, static (o, v) => ((ServiceAccount)o).AutomountServiceAccountToken = v),
        Optional<List<LocalObjectReference>>(options, "ImagePullSecrets", "imagePullSecrets", static o => ((ServiceAccount)o).ImagePullSecrets, static (o, v) => ((ServiceAccount)o).ImagePullSecrets = v),
        Given<string>(options, "Kind", "kind", static o => ((ServiceAccount)o).Kind, static (o, v) => ((ServiceAccount)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ServiceAccount)o).Metadata, static (o, v) => ((ServiceAccount)o).Metadata = v!),
        Optional<List<ObjectReference>>(options, "Secrets", "secrets", static o => ((ServiceAccount)o).Secrets, static (o, v) => ((ServiceAccount)o).Secrets = v),
    ];
}
