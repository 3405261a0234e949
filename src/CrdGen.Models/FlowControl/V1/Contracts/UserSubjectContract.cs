// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[UserSubjectContract]
public sealed partial class UserSubject;

internal sealed class UserSubjectContractAttribute : JsonContractAttribute<UserSubject>
{
    protected override UserSubject New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((UserSubject)o).Name, static (o, v) => ((UserSubject)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern UserSubject Make();
}
