// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[SubjectContract]
public sealed partial class Subject;

internal sealed class SubjectContractAttribute : JsonContractAttribute<Subject>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Subject New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((Subject)o).ApiGroup, static (o, v) => ((Subject)o).ApiGroup = v),
        Required<string>(options, "Kind", "kind", static o => ((Subject)o).Kind, static (o, v) => ((Subject)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((Subject)o).Name, static (o, v) => ((Subject)o).Name = v!),
        Optional<string>(options, "Namespace", "namespace", static o => ((Subject)o).Namespace, static (o, v) => ((Subject)o).Namespace = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Subject Make();
}
