// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceColumnDefinitionContract]
public sealed partial class CustomResourceColumnDefinition;

internal sealed class CustomResourceColumnDefinitionContractAttribute : JsonContractAttribute<CustomResourceColumnDefinition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CustomResourceColumnDefinition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Description", "description", static o => ((CustomResourceColumnDefinition)o).Description, static (o, v) => ((CustomResourceColumnDefinition)o).Description = v),
        Optional<string>(options, "Format", "format", static o => ((CustomResourceColumnDefinition)o).Format, static (o, v) => ((CustomResourceColumnDefinition)o).Format = v),
        Required<string>(options, "JsonPath", "jsonPath", static o => ((CustomResourceColumnDefinition)o).JsonPath, static (o, v) => ((CustomResourceColumnDefinition)o).JsonPath = v!),
        Required<string>(options, "Name", "name", static o => ((CustomResourceColumnDefinition)o).Name, static (o, v) => ((CustomResourceColumnDefinition)o).Name = v!),
        Optional<int?>(options, "Priority", "priority", static o => ((CustomResourceColumnDefinition)o).Priority, static (o, v) => ((CustomResourceColumnDefinition)o).Priority = v),
        Required<string>(options, "Type", "type", static o => ((CustomResourceColumnDefinition)o).Type, static (o, v) => ((CustomResourceColumnDefinition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceColumnDefinition Make();
}
