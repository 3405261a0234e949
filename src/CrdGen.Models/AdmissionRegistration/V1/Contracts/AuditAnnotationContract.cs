// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[AuditAnnotationContract]
public sealed partial class AuditAnnotation;

internal sealed class AuditAnnotationContractAttribute : JsonContractAttribute<AuditAnnotation>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override AuditAnnotation New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((AuditAnnotation)o).Key, static (o, v) => ((AuditAnnotation)o).Key = v!),
        Required<string>(options, "ValueExpression", "valueExpression", static o => ((AuditAnnotation)o).ValueExpression, static (o, v) => ((AuditAnnotation)o).ValueExpression = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AuditAnnotation Make();
}
