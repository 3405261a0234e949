// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutationContract]
public sealed partial class Mutation;

internal sealed class MutationContractAttribute : JsonContractAttribute<Mutation>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Mutation New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ApplyConfiguration>(options, "ApplyConfiguration", "applyConfiguration", static o => ((Mutation)o).ApplyConfiguration, static (o, v) => ((Mutation)o).ApplyConfiguration = v),
        Optional<JSONPatch>(options, "JsonPatch", "jsonPatch", static o => ((Mutation)o).JsonPatch, static (o, v) => ((Mutation)o).JsonPatch = v),
        Required<string>(options, "PatchType", "patchType", static o => ((Mutation)o).PatchType, static (o, v) => ((Mutation)o).PatchType = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Mutation Make();
}
