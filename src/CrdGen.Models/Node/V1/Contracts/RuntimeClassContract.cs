// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

[RuntimeClassContract]
public sealed partial class RuntimeClass;

internal sealed class RuntimeClassContractAttribute : JsonContractAttribute<RuntimeClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override RuntimeClass New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((RuntimeClass)o).ApiVersion, static (o, v) => ((RuntimeClass)o).ApiVersion = v!),
        Required<string>(options, "Handler", "handler", static o => ((RuntimeClass)o).Handler, static (o, v) => ((RuntimeClass)o).Handler = v!),
        Given<string>(options, "Kind", "kind", static o => ((RuntimeClass)o).Kind, static (o, v) => ((RuntimeClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((RuntimeClass)o).Metadata, static (o, v) => ((RuntimeClass)o).Metadata = v!),
        Optional<Overhead>(options, "Overhead", "overhead", static o => ((RuntimeClass)o).Overhead, static (o, v) => ((RuntimeClass)o).Overhead = v),
        Optional<Scheduling>(options, "Scheduling", "scheduling", static o => ((RuntimeClass)o).Scheduling, static (o, v) => ((RuntimeClass)o).Scheduling = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern RuntimeClass Make();
}
