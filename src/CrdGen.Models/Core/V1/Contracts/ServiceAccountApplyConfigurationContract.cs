// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceAccountApplyConfigurationContract]
public sealed partial class ServiceAccountApplyConfiguration;

internal sealed class ServiceAccountApplyConfigurationContractAttribute : JsonContractAttribute<ServiceAccountApplyConfiguration>
{
    protected override ServiceAccountApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ServiceAccountApplyConfiguration)o).ApiVersion, static (o, v) => ((ServiceAccountApplyConfiguration)o).ApiVersion = v!),
        Optional<bool?>(options, "AutomountServiceAccountToken", "automountServiceAccountToken", static o => ((ServiceAccountApplyConfiguration)o).AutomountServiceAccountToken, static (o, v) => ((ServiceAccountApplyConfiguration)o).AutomountServiceAccountToken = v),
        Optional<List<LocalObjectReference>>(options, "ImagePullSecrets", "imagePullSecrets", static o => ((ServiceAccountApplyConfiguration)o).ImagePullSecrets, static (o, v) => ((ServiceAccountApplyConfiguration)o).ImagePullSecrets = v),
        Given<string>(options, "Kind", "kind", static o => ((ServiceAccountApplyConfiguration)o).Kind, static (o, v) => ((ServiceAccountApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ServiceAccountApplyConfiguration)o).Metadata, static (o, v) => ((ServiceAccountApplyConfiguration)o).Metadata = v!),
        Optional<List<ObjectReference>>(options, "Secrets", "secrets", static o => ((ServiceAccountApplyConfiguration)o).Secrets, static (o, v) => ((ServiceAccountApplyConfiguration)o).Secrets = v),
    ];
}
