// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentContract]
public sealed partial class Deployment;

internal sealed class DeploymentContractAttribute : JsonContractAttribute<Deployment>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Deployment New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Deployment)o).ApiVersion, static (o, v) => ((Deployment)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Deployment)o).Kind, static (o, v) => ((Deployment)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Deployment)o).Metadata, static (o, v) => ((Deployment)o).Metadata = v!),
        Optional<DeploymentSpec>(options, "Spec", "spec", static o => ((Deployment)o).Spec, static (o, v) => ((Deployment)o).Spec = v),
        Optional<DeploymentStatus>(options, "Status", "status", static o => ((Deployment)o).Status, static (o, v) => ((Deployment)o).Status = v),
    ];
}
