// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[CronJobContract]
public sealed partial class CronJob;

internal sealed class CronJobContractAttribute : JsonContractAttribute<CronJob>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CronJob New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CronJob)o).ApiVersion, static (o, v) => ((CronJob)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CronJob)o).Kind, static (o, v) => ((CronJob)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CronJob)o).Metadata, static (o, v) => ((CronJob)o).Metadata = v!),
        Required<CronJobSpec>(options, "Spec", "spec", static o => ((CronJob)o).Spec, static (o, v) => ((CronJob)o).Spec = v!),
        Optional<CronJobStatus>(options, "Status", "status", static o => ((CronJob)o).Status, static (o, v) => ((CronJob)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CronJob Make();
}
