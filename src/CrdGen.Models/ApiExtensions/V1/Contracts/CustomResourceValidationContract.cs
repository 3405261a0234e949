// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceValidationContract]
public sealed partial class CustomResourceValidation;

internal sealed class CustomResourceValidationContractAttribute : JsonContractAttribute<CustomResourceValidation>
{
    protected override CustomResourceValidation New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<JSONSchemaProps>(options, "OpenAPIV3Schema", "openAPIV3Schema", static o => ((CustomResourceValidation)o).OpenAPIV3Schema, static (o, v) => ((CustomResourceValidation)o).OpenAPIV3Schema = v),
    ];
}
