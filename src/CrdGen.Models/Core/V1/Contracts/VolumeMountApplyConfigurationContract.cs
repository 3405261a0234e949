// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeMountApplyConfigurationContract]
public sealed partial class VolumeMountApplyConfiguration;

internal sealed class VolumeMountApplyConfigurationContractAttribute : JsonContractAttribute<VolumeMountApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeMountApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "MountPath", "mountPath", static o => ((VolumeMountApplyConfiguration)o).MountPath, static (o, v) => ((VolumeMountApplyConfiguration)o).MountPath = v),
        Optional<string>(options, "MountPropagation", "mountPropagation", static o => ((VolumeMountApplyConfiguration)o).MountPropagation, static (o, v) => ((VolumeMountApplyConfiguration)o).MountPropagation = v),
        Optional<string>(options, "Name", "name", static o => ((VolumeMountApplyConfiguration)o).Name, static (o, v) => ((VolumeMountApplyConfiguration)o).Name = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((VolumeMountApplyConfiguration)o).ReadOnly, static (o, v) => ((VolumeMountApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "RecursiveReadOnly", "recursiveReadOnly", static o => ((VolumeMountApplyConfiguration)o).RecursiveReadOnly, static (o, v) => ((VolumeMountApplyConfiguration)o).RecursiveReadOnly = v),
        Optional<string>(options, "SubPath", "subPath", static o => ((VolumeMountApplyConfiguration)o).SubPath, static (o, v) => ((VolumeMountApplyConfiguration)o).SubPath = v),
        Optional<string>(options, "SubPathExpr", "subPathExpr", static o => ((VolumeMountApplyConfiguration)o).SubPathExpr, static (o, v) => ((VolumeMountApplyConfiguration)o).SubPathExpr = v),
    ];
}
