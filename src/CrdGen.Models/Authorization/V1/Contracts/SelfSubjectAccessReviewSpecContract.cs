// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SelfSubjectAccessReviewSpecContract]
public sealed partial class SelfSubjectAccessReviewSpec;

internal sealed class SelfSubjectAccessReviewSpecContractAttribute : JsonContractAttribute<SelfSubjectAccessReviewSpec>
{
    protected override SelfSubjectAccessReviewSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NonResourceAttributes>(options, "NonResourceAttributes", "nonResourceAttributes", static o => ((SelfSubjectAccessReviewSpec)o).NonResourceAttributes, static (o, v) => ((SelfSubjectAccessReviewSpec)o).NonResourceAttributes = v),
        Optional<ResourceAttributes>(options, "ResourceAttributes", "resourceAttributes", static o => ((SelfSubjectAccessReviewSpec)o).ResourceAttributes, static (o, v) => ((SelfSubjectAccessReviewSpec)o).ResourceAttributes = v),
    ];
}
