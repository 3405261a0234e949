// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[VariableContract]
public sealed partial class Variable;

internal sealed class VariableContractAttribute : JsonContractAttribute<Variable>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Variable New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Expression", "expression", static o => ((Variable)o).Expression, static (o, v) => ((Variable)o).Expression = v!),
        Required<string>(options, "Name", "name", static o => ((Variable)o).Name, static (o, v) => ((Variable)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Variable Make();
}
