// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[QueuingConfigurationContract]
public sealed partial class QueuingConfiguration;

internal sealed class QueuingConfigurationContractAttribute : JsonContractAttribute<QueuingConfiguration>
{
    protected override QueuingConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "HandSize", "handSize", static o => ((QueuingConfiguration)o).HandSize, static (o, v) => ((QueuingConfiguration)o).HandSize = v),
        Optional<int?>(options, "QueueLengthLimit", "queueLengthLimit", static o => ((QueuingConfiguration)o).QueueLengthLimit, static (o, v) => ((QueuingConfiguration)o).QueueLengthLimit = v),
        Optional<int?>(options, "Queues", "queues", static o => ((QueuingConfiguration)o).Queues, static (o, v) => ((QueuingConfiguration)o).Queues = v),
    ];
}
