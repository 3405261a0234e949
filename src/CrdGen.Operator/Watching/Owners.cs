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

    /// <summary>Makes an object the controller of another. References to other owners stay.</summary>
    /// <typeparam name="TOwned">The type of the owned object.</typeparam>
    /// <typeparam name="TOwner">The type of the owner.</typeparam>
    /// <param name="owned">The owned object; it is changed.</param>
    /// <param name="owner">The owner, as the API server gave it.</param>
    /// <exception cref="ControlledByAnotherException">It has another controller.</exception>
    /// <exception cref="TerminalException">Such an object cannot own such another: the garbage collector would delete what is owned.</exception>
    [RequiresPermission("update", TypeParameter = nameof(TOwner), Subresource = "finalizers")]
    public static void SetController<TOwned, TOwner>(TOwned owned, TOwner owner)
        where TOwned : class, IKubernetesResource<TOwned>
        where TOwner : class, IKubernetesResource<TOwner>
    {
        ArgumentNullException.ThrowIfNull(owned);
        var reference = Controller(owner);
        CheckScope(TOwned.Definition, owned.Metadata.Namespace, TOwner.Definition, owner);
        if (ControllerOf(owned) is { } other && other.Uid != reference.Uid)
        {
            throw new ControlledByAnotherException(owned, other, owner);
        }

        owned.Metadata.OwnerReferences = [.. (owned.Metadata.OwnerReferences ?? []).Where(known => known.Uid != reference.Uid), reference];
    }

    /// <summary>The reference to the controller of an object, if it has one.</summary>
    /// <param name="owned">The object.</param>
    public static OwnerReference? ControllerOf(IKubernetesObject owned)
    {
        ArgumentNullException.ThrowIfNull(owned);
        foreach (var reference in owned.Metadata.OwnerReferences ?? [])
        {
            if (reference.Controller == true)
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>Whether an object is the controller of another: this very one, and not another that had its name.</summary>
    /// <param name="owned">The owned object.</param>
    /// <param name="owner">The owner, as the API server gave it.</param>
    public static bool IsController(IKubernetesObject owned, IKubernetesObject owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner.Metadata.Uid is { } uid && ControllerOf(owned)?.Uid == uid;
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

    /// <summary>
    /// Who lives in a namespace owns only what lives there too: of everything else the garbage collector finds no owner, and deletes it
    /// (Kubernetes, "Owners and Dependents").
    /// </summary>
    /// <param name="owned">The resource of the owned object.</param>
    /// <param name="namespace">Its namespace; <see langword="null"/> for that of the request.</param>
    /// <param name="definition">The resource of the owner.</param>
    /// <param name="owner">The owner.</param>
    /// <exception cref="TerminalException">It cannot be.</exception>
    internal static void CheckScope(ResourceDefinition owned, string? @namespace, ResourceDefinition definition, IKubernetesObject owner)
    {
        if (definition.Scope == ResourceScope.Cluster)
        {
            return;
        }

        if (owned.Scope == ResourceScope.Cluster)
        {
            throw new TerminalException(
                $"A {owned.Kind} lives outside of namespaces, and {definition.Kind} {ObjectKey.Of(owner)} in one: it cannot own it, the garbage collector would delete it. Delete it by a finalizer (CleanupAsync) instead.");
        }

        if (@namespace is not null && @namespace != owner.Metadata.Namespace)
        {
            throw new TerminalException(
                $"{definition.Kind} {ObjectKey.Of(owner)} cannot own a {owned.Kind} in namespace \"{@namespace}\": the garbage collector would delete it. Delete it by a finalizer (CleanupAsync) instead, or make it in the namespace of its owner.");
        }
    }

    /// <summary>The version may be another than ours: it is the same object.</summary>
    private static string GroupOf(string apiVersion) => apiVersion.LastIndexOf('/') is var slash and >= 0 ? apiVersion[..slash] : "";
}
