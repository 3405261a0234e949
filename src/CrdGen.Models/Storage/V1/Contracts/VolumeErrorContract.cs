// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeErrorContract]
public sealed partial class VolumeError;

internal sealed class VolumeErrorContractAttribute : JsonContractAttribute<VolumeError>
{
    protected override VolumeError New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "ErrorCode", "errorCode", static o => ((VolumeError)o).ErrorCode, static (o, v) => ((VolumeError)o).ErrorCode = v),
        Optional<string>(options, "Message", "message", static o => ((VolumeError)o).Message, static (o, v) => ((VolumeError)o).Message = v),
        OptionalTime(options, "Time", "time", static o => ((VolumeError)o).Time, static (o, v) => ((VolumeError)o).Time = v),
    ];
}
