// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionContract]
public sealed partial class CustomResourceDefinition;

internal sealed class CustomResourceDefinitionContractAttribute : JsonContractAttribute<CustomResourceDefinition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CustomResourceDefinition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CustomResourceDefinition)o).ApiVersion, static (o, v) => ((CustomResourceDefinition)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CustomResourceDefinition)o).Kind, static (o, v) => ((CustomResourceDefinition)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CustomResourceDefinition)o).Metadata, static (o, v) => ((CustomResourceDefinition)o).Metadata = v!),
        Required<CustomResourceDefinitionSpec>(options, "Spec", "spec", static o => ((CustomResourceDefinition)o).Spec, static (o, v) => ((CustomResourceDefinition)o).Spec = v!),
        Optional<CustomResourceDefinitionStatus>(options, "Status", "status", static o => ((CustomResourceDefinition)o).Status, static (o, v) => ((CustomResourceDefinition)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceDefinition Make();
}
