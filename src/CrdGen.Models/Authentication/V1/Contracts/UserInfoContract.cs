// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[UserInfoContract]
public sealed partial class UserInfo;

internal sealed class UserInfoContractAttribute : JsonContractAttribute<UserInfo>
{
    protected override UserInfo New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, List<string>>>(options, "Extra", "extra", static o => ((UserInfo)o).Extra, static (o, v) => ((UserInfo)o).Extra = v),
        Optional<List<string>>(options, "Groups", "groups", static o => ((UserInfo)o).Groups, static (o, v) => ((UserInfo)o).Groups = v),
        Optional<string>(options, "Uid", "uid", static o => ((UserInfo)o).Uid, static (o, v) => ((UserInfo)o).Uid = v),
        Optional<string>(options, "Username", "username", static o => ((UserInfo)o).Username, static (o, v) => ((UserInfo)o).Username = v),
    ];
}
