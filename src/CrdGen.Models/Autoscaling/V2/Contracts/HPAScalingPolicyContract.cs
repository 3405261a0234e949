// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HPAScalingPolicyContract]
public sealed partial class HPAScalingPolicy;

internal sealed class HPAScalingPolicyContractAttribute : JsonContractAttribute<HPAScalingPolicy>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HPAScalingPolicy New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "PeriodSeconds", "periodSeconds", static o => ((HPAScalingPolicy)o).PeriodSeconds, static (o, v) => ((HPAScalingPolicy)o).PeriodSeconds = v),
        Required<string>(options, "Type", "type", static o => ((HPAScalingPolicy)o).Type, static (o, v) => ((HPAScalingPolicy)o).Type = v!),
        Required<int>(options, "Value", "value", static o => ((HPAScalingPolicy)o).Value, static (o, v) => ((HPAScalingPolicy)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HPAScalingPolicy Make();
}
