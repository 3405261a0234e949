// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ParamRefContract]
public sealed partial class ParamRef;

internal sealed class ParamRefContractAttribute : JsonContractAttribute<ParamRef>
{
    protected override ParamRef New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((ParamRef)o).Name, static (o, v) => ((ParamRef)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ParamRef)o).Namespace, static (o, v) => ((ParamRef)o).Namespace = v),
        Optional<string>(options, "ParameterNotFoundAction", "parameterNotFoundAction", static o => ((ParamRef)o).ParameterNotFoundAction, static (o, v) => ((ParamRef)o).ParameterNotFoundAction = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((ParamRef)o).Selector, static (o, v) => ((ParamRef)o).Selector = v),
    ];
}
