// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[WindowsSecurityContextOptionsContract]
public sealed partial class WindowsSecurityContextOptions;

internal sealed class WindowsSecurityContextOptionsContractAttribute : JsonContractAttribute<WindowsSecurityContextOptions>
{
    protected override WindowsSecurityContextOptions New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "GmsaCredentialSpec", "gmsaCredentialSpec", static o => ((WindowsSecurityContextOptions)o).GmsaCredentialSpec, static (o, v) => ((WindowsSecurityContextOptions)o).GmsaCredentialSpec = v),
        Optional<string>(options, "GmsaCredentialSpecName", "gmsaCredentialSpecName", static o => ((WindowsSecurityContextOptions)o).GmsaCredentialSpecName, static (o, v) => ((WindowsSecurityContextOptions)o).GmsaCredentialSpecName = v),
        Optional<bool?>(options, "HostProcess", "hostProcess", static o => ((WindowsSecurityContextOptions)o).HostProcess, static (o, v) => ((WindowsSecurityContextOptions)o).HostProcess = v),
        Optional<string>(options, "RunAsUserName", "runAsUserName", static o => ((WindowsSecurityContextOptions)o).RunAsUserName, static (o, v) => ((WindowsSecurityContextOptions)o).RunAsUserName = v),
    ];
}
