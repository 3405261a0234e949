// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[APIResourceContract]
public sealed partial class APIResource;

internal sealed class APIResourceContractAttribute : JsonContractAttribute<APIResource>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override APIResource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Categories", "categories", static o => ((APIResource)o).Categories, static (o, v) => ((APIResource)o).Categories = v),
        Optional<string>(options, "Group", "group", static o => ((APIResource)o).Group, static (o, v) => ((APIResource)o).Group = v),
        Required<string>(options, "Kind", "kind", static o => ((APIResource)o).Kind, static (o, v) => ((APIResource)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((APIResource)o).Name, static (o, v) => ((APIResource)o).Name = v!),
        Required<bool>(options, "Namespaced", "namespaced", static o => ((APIResource)o).Namespaced, static (o, v) => ((APIResource)o).Namespaced = v),
        Optional<List<string>>(options, "ShortNames", "shortNames", static o => ((APIResource)o).ShortNames, static (o, v) => ((APIResource)o).ShortNames = v),
        Required<string>(options, "SingularName", "singularName", static o => ((APIResource)o).SingularName, static (o, v) => ((APIResource)o).SingularName = v!),
        Optional<string>(options, "StorageVersionHash", "storageVersionHash", static o => ((APIResource)o).StorageVersionHash, static (o, v) => ((APIResource)o).StorageVersionHash = v),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((APIResource)o).Verbs, static (o, v) => ((APIResource)o).Verbs = v!),
        Optional<string>(options, "Version", "version", static o => ((APIResource)o).Version, static (o, v) => ((APIResource)o).Version = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern APIResource Make();
}
