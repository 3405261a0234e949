// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class StatusDetailsContractAttribute : JsonContractAttribute<StatusDetails>
{
    protected override StatusDetails New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<StatusCause>>(options, "Causes", "causes", static o => ((StatusDetails)o).Causes, static (o, v) => ((StatusDetails)o).Causes = v),
        Optional<string>(options, "Group", "group", static o => ((StatusDetails)o).Group, static (o, v) => ((StatusDetails)o).Group = v),
        Optional<string>(options, "Kind", "kind", static o => ((StatusDetails)o).Kind, static (o, v) => ((StatusDetails)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((StatusDetails)o).Name, static (o, v) => ((StatusDetails)o).Name = v),
        Optional<int?>(options, "RetryAfterSeconds", "retryAfterSeconds", static o => ((StatusDetails)o).RetryAfterSeconds, static (o, v) => ((StatusDetails)o).RetryAfterSeconds = v),
        Optional<string>(options, "Uid", "uid", static o => ((StatusDetails)o).Uid, static (o, v) => ((StatusDetails)o).Uid = v),
    ];
}
