// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SleepActionContract]
public sealed partial class SleepAction;

internal sealed class SleepActionContractAttribute : JsonContractAttribute<SleepAction>
{
    protected override SleepAction New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<long>(options, "Seconds", "seconds", static o => ((SleepAction)o).Seconds, static (o, v) => ((SleepAction)o).Seconds = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SleepAction Make();
}
