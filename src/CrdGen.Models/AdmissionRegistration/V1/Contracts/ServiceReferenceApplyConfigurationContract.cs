// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ServiceReferenceApplyConfigurationContract]
public sealed partial class ServiceReferenceApplyConfiguration;

internal sealed class ServiceReferenceApplyConfigurationContractAttribute : JsonContractAttribute<ServiceReferenceApplyConfiguration>
{
    protected override ServiceReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((ServiceReferenceApplyConfiguration)o).Name, static (o, v) => ((ServiceReferenceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ServiceReferenceApplyConfiguration)o).Namespace, static (o, v) => ((ServiceReferenceApplyConfiguration)o).Namespace = v),
        Optional<string>(options, "Path", "path", static o => ((ServiceReferenceApplyConfiguration)o).Path, static (o, v) => ((ServiceReferenceApplyConfiguration)o).Path = v),
        Optional<int?>(options, "Port", "port", static o => ((ServiceReferenceApplyConfiguration)o).Port, static (o, v) => ((ServiceReferenceApplyConfiguration)o).Port = v),
    ];
}
