// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[SubjectAccessReviewSpecContract]
public sealed partial class SubjectAccessReviewSpec;

internal sealed class SubjectAccessReviewSpecContractAttribute : JsonContractAttribute<SubjectAccessReviewSpec>
{
    protected override SubjectAccessReviewSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, List<string>>>(options, "Extra", "extra", static o => ((SubjectAccessReviewSpec)o).Extra, static (o, v) => ((SubjectAccessReviewSpec)o).Extra = v),
        Optional<List<string>>(options, "Groups", "groups", static o => ((SubjectAccessReviewSpec)o).Groups, static (o, v) => ((SubjectAccessReviewSpec)o).Groups = v),
        Optional<NonResourceAttributes>(options, "NonResourceAttributes", "nonResourceAttributes", static o => ((SubjectAccessReviewSpec)o).NonResourceAttributes, static (o, v) => ((SubjectAccessReviewSpec)o).NonResourceAttributes = v),
        Optional<ResourceAttributes>(options, "ResourceAttributes", "resourceAttributes", static o => ((SubjectAccessReviewSpec)o).ResourceAttributes, static (o, v) => ((SubjectAccessReviewSpec)o).ResourceAttributes = v),
        Optional<string>(options, "Uid", "uid", static o => ((SubjectAccessReviewSpec)o).Uid, static (o, v) => ((SubjectAccessReviewSpec)o).Uid = v),
        Optional<string>(options, "User", "user", static o => ((SubjectAccessReviewSpec)o).User, static (o, v) => ((SubjectAccessReviewSpec)o).User = v),
    ];
}
