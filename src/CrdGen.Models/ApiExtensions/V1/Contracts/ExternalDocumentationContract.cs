// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[ExternalDocumentationContract]
public sealed partial class ExternalDocumentation;

internal sealed class ExternalDocumentationContractAttribute : JsonContractAttribute<ExternalDocumentation>
{
    protected override ExternalDocumentation New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Description", "description", static o => ((ExternalDocumentation)o).Description, static (o, v) => ((ExternalDocumentation)o).Description = v),
        Optional<string>(options, "Url", "url", static o => ((ExternalDocumentation)o).Url, static (o, v) => ((ExternalDocumentation)o).Url = v),
    ];
}
