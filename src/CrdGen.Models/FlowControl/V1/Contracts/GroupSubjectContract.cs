// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[GroupSubjectContract]
public sealed partial class GroupSubject;

internal sealed class GroupSubjectContractAttribute : JsonContractAttribute<GroupSubject>
{
    protected override GroupSubject New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((GroupSubject)o).Name, static (o, v) => ((GroupSubject)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GroupSubject Make();
}
