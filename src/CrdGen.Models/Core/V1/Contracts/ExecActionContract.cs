// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ExecActionContract]
public sealed partial class ExecAction;

internal sealed class ExecActionContractAttribute : JsonContractAttribute<ExecAction>
{
    protected override ExecAction New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Command", "command", static o => ((ExecAction)o).Command, static (o, v) => ((ExecAction)o).Command = v),
    ];
}
