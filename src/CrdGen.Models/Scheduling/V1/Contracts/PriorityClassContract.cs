// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Scheduling.V1;

[PriorityClassContract]
public sealed partial class PriorityClass;

internal sealed class PriorityClassContractAttribute : JsonContractAttribute<PriorityClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override PriorityClass New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PriorityClass)o).ApiVersion, static (o, v) => ((PriorityClass)o).ApiVersion = v!),
        Optional<string>(options, "Description", "description", static o => ((PriorityClass)o).Description, static (o, v) => ((PriorityClass)o).Description = v),
        Optional<bool?>(options, "GlobalDefault", "globalDefault", static o => ((PriorityClass)o).GlobalDefault, static (o, v) => ((PriorityClass)o).GlobalDefault = v),
        Given<string>(options, "Kind", "kind", static o => ((PriorityClass)o).Kind, static (o, v) => ((PriorityClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PriorityClass)o).Metadata, static (o, v) => ((PriorityClass)o).Metadata = v!),
        Optional<string>(options, "PreemptionPolicy", "preemptionPolicy", static o => ((PriorityClass)o).PreemptionPolicy, static (o, v) => ((PriorityClass)o).PreemptionPolicy = v),
        Optional<int?>(options, "Value", "value", static o => ((PriorityClass)o).Value, static (o, v) => ((PriorityClass)o).Value = v),
    ];
}
