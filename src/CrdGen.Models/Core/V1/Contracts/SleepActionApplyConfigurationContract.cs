// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SleepActionApplyConfigurationContract]
public sealed partial class SleepActionApplyConfiguration;

internal sealed class SleepActionApplyConfigurationContractAttribute : JsonContractAttribute<SleepActionApplyConfiguration>
{
    protected override SleepActionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "Seconds", "seconds", static o => ((SleepActionApplyConfiguration)o).Seconds, static (o, v) => ((SleepActionApplyConfiguration)o).Seconds = v),
    ];
}
