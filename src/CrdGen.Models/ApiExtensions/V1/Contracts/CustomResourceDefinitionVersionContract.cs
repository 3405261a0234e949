// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionVersionContract]
public sealed partial class CustomResourceDefinitionVersion;

internal sealed class CustomResourceDefinitionVersionContractAttribute : JsonContractAttribute<CustomResourceDefinitionVersion>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CustomResourceDefinitionVersion New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<CustomResourceColumnDefinition>>(options, "AdditionalPrinterColumns", "additionalPrinterColumns", static o => ((CustomResourceDefinitionVersion)o).AdditionalPrinterColumns, static (o, v) => ((CustomResourceDefinitionVersion)o).AdditionalPrinterColumns = v),
        Optional<bool?>(options, "Deprecated", "deprecated", static o => ((CustomResourceDefinitionVersion)o).Deprecated, static (o, v) => ((CustomResourceDefinitionVersion)o).Deprecated = v),
        Optional<string>(options, "DeprecationWarning", "deprecationWarning", static o => ((CustomResourceDefinitionVersion)o).DeprecationWarning, static (o, v) => ((CustomResourceDefinitionVersion)o).DeprecationWarning = v),
        Required<string>(options, "Name", "name", static o => ((CustomResourceDefinitionVersion)o).Name, static (o, v) => ((CustomResourceDefinitionVersion)o).Name = v!),
        Optional<CustomResourceValidation>(options, "Schema", "schema", static o => ((CustomResourceDefinitionVersion)o).Schema, static (o, v) => ((CustomResourceDefinitionVersion)o).Schema = v),
        Optional<List<SelectableField>>(options, "SelectableFields", "selectableFields", static o => ((CustomResourceDefinitionVersion)o).SelectableFields, static (o, v) => ((CustomResourceDefinitionVersion)o).SelectableFields = v),
        Required<bool>(options, "Served", "served", static o => ((CustomResourceDefinitionVersion)o).Served, static (o, v) => ((CustomResourceDefinitionVersion)o).Served = v),
        Required<bool>(options, "Storage", "storage", static o => ((CustomResourceDefinitionVersion)o).Storage, static (o, v) => ((CustomResourceDefinitionVersion)o).Storage = v),
        Optional<CustomResourceSubresources>(options, "Subresources", "subresources", static o => ((CustomResourceDefinitionVersion)o).Subresources, static (o, v) => ((CustomResourceDefinitionVersion)o).Subresources = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceDefinitionVersion Make();
}
