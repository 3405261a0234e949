// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class ObjectMetaContractAttribute : JsonContractAttribute<ObjectMeta>
{
    protected override ObjectMeta New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, string>>(options, "Annotations", "annotations", static o => ((ObjectMeta)o).Annotations, static (o, v) => ((ObjectMeta)o).Annotations = v),
        OptionalTime(options, "CreationTimestamp", "creationTimestamp", static o => ((ObjectMeta)o).CreationTimestamp, static (o, v) => ((ObjectMeta)o).CreationTimestamp = v),
        Optional<long?>(options, "DeletionGracePeriodSeconds", "deletionGracePeriodSeconds", static o => ((ObjectMeta)o).DeletionGracePeriodSeconds, static (o, v) => ((ObjectMeta)o).DeletionGracePeriodSeconds = v),
        OptionalTime(options, "DeletionTimestamp", "deletionTimestamp", static o => ((ObjectMeta)o).DeletionTimestamp, static (o, v) => ((ObjectMeta)o).DeletionTimestamp = v),
        Optional<List<string>>(options, "Finalizers", "finalizers", static o => ((ObjectMeta)o).Finalizers, static (o, v) => ((ObjectMeta)o).Finalizers = v),
        Optional<string>(options, "GenerateName", "generateName", static o => ((ObjectMeta)o).GenerateName, static (o, v) => ((ObjectMeta)o).GenerateName = v),
        Optional<long?>(options, "Generation", "generation", static o => ((ObjectMeta)o).Generation, static (o, v) => ((ObjectMeta)o).Generation = v),
        Optional<Dictionary<string, string>>(options, "Labels", "labels", static o => ((ObjectMeta)o).Labels, static (o, v) => ((ObjectMeta)o).Labels = v),
        Optional<List<ManagedFieldsEntry>>(options, "ManagedFields", "managedFields", static o => ((ObjectMeta)o).ManagedFields, static (o, v) => ((ObjectMeta)o).ManagedFields = v),
        Optional<string>(options, "Name", "name", static o => ((ObjectMeta)o).Name, static (o, v) => ((ObjectMeta)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ObjectMeta)o).Namespace, static (o, v) => ((ObjectMeta)o).Namespace = v),
        Optional<List<OwnerReference>>(options, "OwnerReferences", "ownerReferences", static o => ((ObjectMeta)o).OwnerReferences, static (o, v) => ((ObjectMeta)o).OwnerReferences = v),
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((ObjectMeta)o).ResourceVersion, static (o, v) => ((ObjectMeta)o).ResourceVersion = v),
        Optional<string>(options, "SelfLink", "selfLink", static o => ((ObjectMeta)o).SelfLink, static (o, v) => ((ObjectMeta)o).SelfLink = v),
        Optional<string>(options, "Uid", "uid", static o => ((ObjectMeta)o).Uid, static (o, v) => ((ObjectMeta)o).Uid = v),
    ];
}
