// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceAttributeContract]
public sealed partial class DeviceAttribute;

internal sealed class DeviceAttributeContractAttribute : JsonContractAttribute<DeviceAttribute>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => DictionaryOf(type, options);

    protected override DeviceAttribute New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "Bool", "bool", static o => ((DeviceAttribute)o).Bool, static (o, v) => ((DeviceAttribute)o).Bool = v),
        Optional<List<bool>>(options, "Bools", "bools", static o => ((DeviceAttribute)o).Bools, static (o, v) => ((DeviceAttribute)o).Bools = v),
        Optional<long?>(options, "Int", "int", static o => ((DeviceAttribute)o).Int, static (o, v) => ((DeviceAttribute)o).Int = v),
        Optional<List<long>>(options, "Ints", "ints", static o => ((DeviceAttribute)o).Ints, static (o, v) => ((DeviceAttribute)o).Ints = v),
        Optional<string>(options, "String", "string", static o => ((DeviceAttribute)o).String, static (o, v) => ((DeviceAttribute)o).String = v),
        Optional<List<string>>(options, "Strings", "strings", static o => ((DeviceAttribute)o).Strings, static (o, v) => ((DeviceAttribute)o).Strings = v),
        Optional<string>(options, "Version", "version", static o => ((DeviceAttribute)o).Version, static (o, v) => ((DeviceAttribute)o).Version = v),
        Optional<List<string>>(options, "Versions", "versions", static o => ((DeviceAttribute)o).Versions, static (o, v) => ((DeviceAttribute)o).Versions = v),
    ];
}
