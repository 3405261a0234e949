// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class StatusContractAttribute : JsonContractAttribute<Status>
{
    protected override Status New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((Status)o).ApiVersion, static (o, v) => ((Status)o).ApiVersion = v),
        Optional<int?>(options, "Code", "code", static o => ((Status)o).Code, static (o, v) => ((Status)o).Code = v),
        Optional<StatusDetails>(options, "Details", "details", static o => ((Status)o).Details, static (o, v) => ((Status)o).Details = v),
        Optional<string>(options, "Kind", "kind", static o => ((Status)o).Kind, static (o, v) => ((Status)o).Kind = v),
        Optional<string>(options, "Message", "message", static o => ((Status)o).Message, static (o, v) => ((Status)o).Message = v),
        Optional<ListMeta>(options, "Metadata", "metadata", static o => ((Status)o).Metadata, static (o, v) => ((Status)o).Metadata = v),
        Optional<string>(options, "Reason", "reason", static o => ((Status)o).Reason, static (o, v) => ((Status)o).Reason = v),
        Optional<string>(options, "StatusValue", "status", static o => ((Status)o).StatusValue, static (o, v) => ((Status)o).StatusValue = v),
    ];
}
