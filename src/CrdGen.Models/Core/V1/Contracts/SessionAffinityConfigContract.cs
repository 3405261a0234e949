// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SessionAffinityConfigContract]
public sealed partial class SessionAffinityConfig;

internal sealed class SessionAffinityConfigContractAttribute : JsonContractAttribute<SessionAffinityConfig>
{
    protected override SessionAffinityConfig New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ClientIPConfig>(options, "ClientIP", "clientIP", static o => ((SessionAffinityConfig)o).ClientIP, static (o, v) => ((SessionAffinityConfig)o).ClientIP = v),
    ];
}
