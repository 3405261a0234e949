// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceApplyConfigurationContract]
public sealed partial class NamespaceApplyConfiguration;

internal sealed class NamespaceApplyConfigurationContractAttribute : JsonContractAttribute<NamespaceApplyConfiguration>
{
    protected override NamespaceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((NamespaceApplyConfiguration)o).ApiVersion, static (o, v) => ((NamespaceApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((NamespaceApplyConfiguration)o).Kind, static (o, v) => ((NamespaceApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((NamespaceApplyConfiguration)o).Metadata, static (o, v) => ((NamespaceApplyConfiguration)o).Metadata = v!),
        Optional<NamespaceSpec>(options, "Spec", "spec", static o => ((NamespaceApplyConfiguration)o).Spec, static (o, v) => ((NamespaceApplyConfiguration)o).Spec = v),
        Optional<NamespaceStatusApplyConfiguration>(options, "Status", "status", static o => ((NamespaceApplyConfiguration)o).Status, static (o, v) => ((NamespaceApplyConfiguration)o).Status = v),
    ];
}
