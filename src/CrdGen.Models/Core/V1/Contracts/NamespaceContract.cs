// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceContract]
public sealed partial class Namespace;

internal sealed class NamespaceContractAttribute : JsonContractAttribute<Namespace>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Namespace New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Namespace)o).ApiVersion, static (o, v) => ((Namespace)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Namespace)o).Kind, static (o, v) => ((Namespace)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Namespace)o).Metadata, static (o, v) => ((Namespace)o).Metadata = v!),
        Optional<NamespaceSpec>(options, "Spec", "spec", static o => ((Namespace)o).Spec, static (o, v) => ((Namespace)o).Spec = v),
        Optional<NamespaceStatus>(options, "Status", "status", static o => ((Namespace)o).Status, static (o, v) => ((Namespace)o).Status = v),
    ];
}
