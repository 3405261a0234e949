// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class ManagedFieldsEntryContractAttribute : JsonContractAttribute<ManagedFieldsEntry>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ManagedFieldsEntry New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((ManagedFieldsEntry)o).ApiVersion, static (o, v) => ((ManagedFieldsEntry)o).ApiVersion = v),
        Optional<string>(options, "FieldsType", "fieldsType", static o => ((ManagedFieldsEntry)o).FieldsType, static (o, v) => ((ManagedFieldsEntry)o).FieldsType = v),
        Optional<FieldsV1>(options, "FieldsV1", "fieldsV1", static o => ((ManagedFieldsEntry)o).FieldsV1, static (o, v) => ((ManagedFieldsEntry)o).FieldsV1 = v),
        Optional<string>(options, "Manager", "manager", static o => ((ManagedFieldsEntry)o).Manager, static (o, v) => ((ManagedFieldsEntry)o).Manager = v),
        Optional<string>(options, "Operation", "operation", static o => ((ManagedFieldsEntry)o).Operation, static (o, v) => ((ManagedFieldsEntry)o).Operation = v),
        Optional<string>(options, "Subresource", "subresource", static o => ((ManagedFieldsEntry)o).Subresource, static (o, v) => ((ManagedFieldsEntry)o).Subresource = v),
        OptionalTime(options, "Time", "time", static o => ((ManagedFieldsEntry)o).Time, static (o, v) => ((ManagedFieldsEntry)o).Time = v),
    ];
}
