// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetContract]
public sealed partial class DaemonSet;

internal sealed class DaemonSetContractAttribute : JsonContractAttribute<DaemonSet>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override DaemonSet New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((DaemonSet)o).ApiVersion, static (o, v) => ((DaemonSet)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((DaemonSet)o).Kind, static (o, v) => ((DaemonSet)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((DaemonSet)o).Metadata, static (o, v) => ((DaemonSet)o).Metadata = v!),
        Optional<DaemonSetSpec>(options, "Spec", "spec", static o => ((DaemonSet)o).Spec, static (o, v) => ((DaemonSet)o).Spec = v),
        Optional<DaemonSetStatus>(options, "Status", "status", static o => ((DaemonSet)o).Status, static (o, v) => ((DaemonSet)o).Status = v),
    ];
}
