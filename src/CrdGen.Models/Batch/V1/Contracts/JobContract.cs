// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobContract]
public sealed partial class Job;

internal sealed class JobContractAttribute : JsonContractAttribute<Job>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Job New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Job)o).ApiVersion, static (o, v) => ((Job)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Job)o).Kind, static (o, v) => ((Job)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Job)o).Metadata, static (o, v) => ((Job)o).Metadata = v!),
        Optional<JobSpec>(options, "Spec", "spec", static o => ((Job)o).Spec, static (o, v) => ((Job)o).Spec = v),
        Optional<JobStatus>(options, "Status", "status", static o => ((Job)o).Status, static (o, v) => ((Job)o).Status = v),
    ];
}
