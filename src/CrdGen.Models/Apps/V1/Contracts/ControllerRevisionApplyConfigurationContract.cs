// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ControllerRevisionApplyConfigurationContract]
public sealed partial class ControllerRevisionApplyConfiguration;

internal sealed class ControllerRevisionApplyConfigurationContractAttribute : JsonContractAttribute<ControllerRevisionApplyConfiguration>
{
    protected override ControllerRevisionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ControllerRevisionApplyConfiguration)o).ApiVersion, static (o, v) => ((ControllerRevisionApplyConfiguration)o).ApiVersion = v!),
        Optional<RawExtension>(options, "Data", "data", static o => ((ControllerRevisionApplyConfiguration)o).Data, static (o, v) => ((ControllerRevisionApplyConfiguration)o).Data = v),
        Given<string>(options, "Kind", "kind", static o => ((ControllerRevisionApplyConfiguration)o).Kind, static (o, v) => ((ControllerRevisionApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ControllerRevisionApplyConfiguration)o).Metadata, static (o, v) => ((ControllerRevisionApplyConfiguration)o).Metadata = v!),
        Optional<long?>(options, "Revision", "revision", static o => ((ControllerRevisionApplyConfiguration)o).Revision, static (o, v) => ((ControllerRevisionApplyConfiguration)o).Revision = v),
    ];
}
