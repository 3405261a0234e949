// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EventSourceContract]
public sealed partial class EventSource;

internal sealed class EventSourceContractAttribute : JsonContractAttribute<EventSource>
{
    protected override EventSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Component", "component", static o => ((EventSource)o).Component, static (o, v) => ((EventSource)o).Component = v),
        Optional<string>(options, "Host", "host", static o => ((EventSource)o).Host, static (o, v) => ((EventSource)o).Host = v),
    ];
}
