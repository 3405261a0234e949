// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[SelfSubjectReviewStatusContract]
public sealed partial class SelfSubjectReviewStatus;

internal sealed class SelfSubjectReviewStatusContractAttribute : JsonContractAttribute<SelfSubjectReviewStatus>
{
    protected override SelfSubjectReviewStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<UserInfo>(options, "UserInfo", "userInfo", static o => ((SelfSubjectReviewStatus)o).UserInfo, static (o, v) => ((SelfSubjectReviewStatus)o).UserInfo = v),
    ];
}
