// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationReferenceContract]
public sealed partial class PriorityLevelConfigurationReference;

internal sealed class PriorityLevelConfigurationReferenceContractAttribute : JsonContractAttribute<PriorityLevelConfigurationReference>
{
    protected override PriorityLevelConfigurationReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((PriorityLevelConfigurationReference)o).Name, static (o, v) => ((PriorityLevelConfigurationReference)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PriorityLevelConfigurationReference Make();
}
