// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[SubjectContract]
public sealed partial class Subject;

internal sealed class SubjectContractAttribute : JsonContractAttribute<Subject>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Subject New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<GroupSubject>(options, "Group", "group", static o => ((Subject)o).Group, static (o, v) => ((Subject)o).Group = v),
        Required<string>(options, "Kind", "kind", static o => ((Subject)o).Kind, static (o, v) => ((Subject)o).Kind = v!),
        Optional<ServiceAccountSubject>(options, "ServiceAccount", "serviceAccount", static o => ((Subject)o).ServiceAccount, static (o, v) => ((Subject)o).ServiceAccount = v),
        Optional<UserSubject>(options, "User", "user", static o => ((Subject)o).User, static (o, v) => ((Subject)o).User = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Subject Make();
}
