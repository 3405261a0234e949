// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[JSONSchemaPropsContract]
public sealed partial class JSONSchemaProps;

internal sealed class JSONSchemaPropsContractAttribute : JsonContractAttribute<JSONSchemaProps>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options) ?? DictionaryOf(type, options);

    protected override JSONSchemaProps New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Ref", "$ref", static o => ((JSONSchemaProps)o).Ref, static (o, v) => ((JSONSchemaProps)o).Ref = v),
        Optional<string>(options, "Schema", "$schema", static o => ((JSONSchemaProps)o).Schema, static (o, v) => ((JSONSchemaProps)o).Schema = v),
        Optional<JSONSchemaPropsOrBool>(options, "AdditionalItems", "additionalItems", static o => ((JSONSchemaProps)o).AdditionalItems, static (o, v) => ((JSONSchemaProps)o).AdditionalItems = v),
        Optional<JSONSchemaPropsOrBool>(options, "AdditionalProperties", "additionalProperties", static o => ((JSONSchemaProps)o).AdditionalProperties, static (o, v) => ((JSONSchemaProps)o).AdditionalProperties = v),
        Optional<List<JSONSchemaProps>>(options, "AllOf", "allOf", static o => ((JSONSchemaProps)o).AllOf, static (o, v) => ((JSONSchemaProps)o).AllOf = v),
        Optional<List<JSONSchemaProps>>(options, "AnyOf", "anyOf", static o => ((JSONSchemaProps)o).AnyOf, static (o, v) => ((JSONSchemaProps)o).AnyOf = v),
        Optional<JsonNode>(options, "Default", "default", static o => ((JSONSchemaProps)o).Default, static (o, v) => ((JSONSchemaProps)o).Default = v),
        Optional<Dictionary<string, JSONSchemaProps>>(options, "Definitions", "definitions", static o => ((JSONSchemaProps)o).Definitions, static (o, v) => ((JSONSchemaProps)o).Definitions = v),
        Optional<Dictionary<string, JSONSchemaPropsOrStringArray>>(options, "Dependencies", "dependencies", static o => ((JSONSchemaProps)o).Dependencies, static (o, v) => ((JSONSchemaProps)o).Dependencies = v),
        Optional<string>(options, "Description", "description", static o => ((JSONSchemaProps)o).Description, static (o, v) => ((JSONSchemaProps)o).Description = v),
        Optional<List<JsonNode>>(options, "Enum", "enum", static o => ((JSONSchemaProps)o).Enum, static (o, v) => ((JSONSchemaProps)o).Enum = v),
        Optional<JsonNode>(options, "Example", "example", static o => ((JSONSchemaProps)o).Example, static (o, v) => ((JSONSchemaProps)o).Example = v),
        Optional<bool?>(options, "ExclusiveMaximum", "exclusiveMaximum", static o => ((JSONSchemaProps)o).ExclusiveMaximum, static (o, v) => ((JSONSchemaProps)o).ExclusiveMaximum = v),
        Optional<bool?>(options, "ExclusiveMinimum", "exclusiveMinimum", static o => ((JSONSchemaProps)o).ExclusiveMinimum, static (o, v) => ((JSONSchemaProps)o).ExclusiveMinimum = v),
        Optional<ExternalDocumentation>(options, "ExternalDocs", "externalDocs", static o => ((JSONSchemaProps)o).ExternalDocs, static (o, v) => ((JSONSchemaProps)o).ExternalDocs = v),
        Optional<string>(options, "Format", "format", static o => ((JSONSchemaProps)o).Format, static (o, v) => ((JSONSchemaProps)o).Format = v),
        Optional<string>(options, "Id", "id", static o => ((JSONSchemaProps)o).Id, static (o, v) => ((JSONSchemaProps)o).Id = v),
        Optional<JSONSchemaPropsOrArray>(options, "Items", "items", static o => ((JSONSchemaProps)o).Items, static (o, v) => ((JSONSchemaProps)o).Items = v),
        Optional<long?>(options, "MaxItems", "maxItems", static o => ((JSONSchemaProps)o).MaxItems, static (o, v) => ((JSONSchemaProps)o).MaxItems = v),
        Optional<long?>(options, "MaxLength", "maxLength", static o => ((JSONSchemaProps)o).MaxLength, static (o, v) => ((JSONSchemaProps)o).MaxLength = v),
        Optional<long?>(options, "MaxProperties", "maxProperties", static o => ((JSONSchemaProps)o).MaxProperties, static (o, v) => ((JSONSchemaProps)o).MaxProperties = v),
        Optional<double?>(options, "Maximum", "maximum", static o => ((JSONSchemaProps)o).Maximum, static (o, v) => ((JSONSchemaProps)o).Maximum = v),
        Optional<long?>(options, "MinItems", "minItems", static o => ((JSONSchemaProps)o).MinItems, static (o, v) => ((JSONSchemaProps)o).MinItems = v),
        Optional<long?>(options, "MinLength", "minLength", static o => ((JSONSchemaProps)o).MinLength, static (o, v) => ((JSONSchemaProps)o).MinLength = v),
        Optional<long?>(options, "MinProperties", "minProperties", static o => ((JSONSchemaProps)o).MinProperties, static (o, v) => ((JSONSchemaProps)o).MinProperties = v),
        Optional<double?>(options, "Minimum", "minimum", static o => ((JSONSchemaProps)o).Minimum, static (o, v) => ((JSONSchemaProps)o).Minimum = v),
        Optional<double?>(options, "MultipleOf", "multipleOf", static o => ((JSONSchemaProps)o).MultipleOf, static (o, v) => ((JSONSchemaProps)o).MultipleOf = v),
        Optional<JSONSchemaProps>(options, "Not", "not", static o => ((JSONSchemaProps)o).Not, static (o, v) => ((JSONSchemaProps)o).Not = v),
        Optional<bool?>(options, "Nullable", "nullable", static o => ((JSONSchemaProps)o).Nullable, static (o, v) => ((JSONSchemaProps)o).Nullable = v),
        Optional<List<JSONSchemaProps>>(options, "OneOf", "oneOf", static o => ((JSONSchemaProps)o).OneOf, static (o, v) => ((JSONSchemaProps)o).OneOf = v),
        Optional<string>(options, "Pattern", "pattern", static o => ((JSONSchemaProps)o).Pattern, static (o, v) => ((JSONSchemaProps)o).Pattern = v),
        Optional<Dictionary<string, JSONSchemaProps>>(options, "PatternProperties", "patternProperties", static o => ((JSONSchemaProps)o).PatternProperties, static (o, v) => ((JSONSchemaProps)o).PatternProperties = v),
        Optional<Dictionary<string, JSONSchemaProps>>(options, "Properties", "properties", static o => ((JSONSchemaProps)o).Properties, static (o, v) => ((JSONSchemaProps)o).Properties = v),
        Optional<List<string>>(options, "Required", "required", static o => ((JSONSchemaProps)o).Required, static (o, v) => ((JSONSchemaProps)o).Required = v),
        Optional<string>(options, "Title", "title", static o => ((JSONSchemaProps)o).Title, static (o, v) => ((JSONSchemaProps)o).Title = v),
        Optional<string>(options, "Type", "type", static o => ((JSONSchemaProps)o).Type, static (o, v) => ((JSONSchemaProps)o).Type = v),
        Optional<bool?>(options, "UniqueItems", "uniqueItems", static o => ((JSONSchemaProps)o).UniqueItems, static (o, v) => ((JSONSchemaProps)o).UniqueItems = v),
        Optional<bool?>(options, "XKubernetesEmbeddedResource", "x-kubernetes-embedded-resource", static o => ((JSONSchemaProps)o).XKubernetesEmbeddedResource, static (o, v) => ((JSONSchemaProps)o).XKubernetesEmbeddedResource = v),
        Optional<bool?>(options, "XKubernetesIntOrString", "x-kubernetes-int-or-string", static o => ((JSONSchemaProps)o).XKubernetesIntOrString, static (o, v) => ((JSONSchemaProps)o).XKubernetesIntOrString = v),
        Optional<List<string>>(options, "XKubernetesListMapKeys", "x-kubernetes-list-map-keys", static o => ((JSONSchemaProps)o).XKubernetesListMapKeys, static (o, v) => ((JSONSchemaProps)o).XKubernetesListMapKeys = v),
        Optional<string>(options, "XKubernetesListType", "x-kubernetes-list-type", static o => ((JSONSchemaProps)o).XKubernetesListType, static (o, v) => ((JSONSchemaProps)o).XKubernetesListType = v),
        Optional<string>(options, "XKubernetesMapType", "x-kubernetes-map-type", static o => ((JSONSchemaProps)o).XKubernetesMapType, static (o, v) => ((JSONSchemaProps)o).XKubernetesMapType = v),
        Optional<bool?>(options, "XKubernetesPreserveUnknownFields", "x-kubernetes-preserve-unknown-fields", static o => ((JSONSchemaProps)o).XKubernetesPreserveUnknownFields, static (o, v) => ((JSONSchemaProps)o).XKubernetesPreserveUnknownFields = v),
        Optional<List<ValidationRule>>(options, "XKubernetesValidations", "x-kubernetes-validations", static o => ((JSONSchemaProps)o).XKubernetesValidations, static (o, v) => ((JSONSchemaProps)o).XKubernetesValidations = v),
    ];
}
