namespace CrdGen.Operator;

/// <summary>Owner references: by them Kubernetes deletes what belongs to an object, and controllers find the object.</summary>
public static class Owners
{
    /// <summary>A reference to an object that controls another. An object has one controller at most.</summary>
    /// <typeparam name="T">The type of the owner.</typeparam>
    /// <param name="owner">The owner, as the API server gave it.</param>
    /// <exception cref="ArgumentException">The owner has no uid: it has not been created.</exception>
    [RequiresPermission("update", Subresource = "finalizers")]
    public static OwnerReference Controller<T>(T owner)
        where T : class, IKubernetesResource<T>
    {
        ArgumentNullException.ThrowIfNull(owner);
        return new()
        {
            ApiVersion = T.Definition.ApiVersion,
            Kind = T.Definition.Kind,
            Name = owner.Metadata.Name ?? "",
            Uid = owner.Metadata.Uid ?? throw new ArgumentException($"The {T.Definition.Kind} has no uid: only what the API server gave can own something.", nameof(owner)),
            Controller = true,
            BlockOwnerDeletion = true,
        };
    }

    /// <summary>The keys of the objects of a resource that own another: of its controller, or of all.</summary>
    /// <param name="owned">The owned object.</param>
    /// <param name="owner">The resource of the owners.</param>
    /// <param name="isController">Whether only the controller counts.</param>
    public static IEnumerable<ObjectKey> KeysOf(IKubernetesObject owned, ResourceDefinition owner, bool isController = true)
    {
        ArgumentNullException.ThrowIfNull(owned);
        ArgumentNullException.ThrowIfNull(owner);
        foreach (var reference in owned.Metadata.OwnerReferences ?? [])
        {
            if (reference.Kind == owner.Kind && GroupOf(reference.ApiVersion) == owner.Group && (reference.Controller == true || !isController))
            {
                yield return new(owner.Scope == ResourceScope.Namespaced ? owned.Metadata.Namespace : null, reference.Name);
            }
        }
    }

    /// <summary>The version may be another than ours: it is the same object.</summary>
    private static string GroupOf(string apiVersion) => apiVersion.LastIndexOf('/') is var slash and >= 0 ? apiVersion[..slash] : "";
}
